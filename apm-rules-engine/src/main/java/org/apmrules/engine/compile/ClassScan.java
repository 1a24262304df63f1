package org.apmrules.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apmrules.engine.check.FaultKind;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.source.DrlSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads generated classes before any of them is defined, and refuses what reaches outside policy:
 * files, processes, threads, reflection and whatever else is not on the {@link AllowList}.
 */
public final class ClassScan {

  private final AllowList allowed;
  private final WrittenPlaces places;
  private final Map<String, Finding> findings = new TreeMap<>();

  /** Scans the classes of an area, which may use the given packages of vocabulary. */
  public ClassScan(CompiledArea area, List<String> vocabularyPackages) {
    this(area, List.of(), vocabularyPackages);
  }

  /** Scans the classes of an area, and finds in its files where they write what is refused. */
  public ClassScan(CompiledArea area, List<DrlSource> sources, List<String> vocabularyPackages) {
    this.allowed = new AllowList(area.classes().keySet(), vocabularyPackages);
    this.places =
        new WrittenPlaces(
            sources,
            area.index().rules().isEmpty()
                ? area.index().name()
                : area.index().rules().get(0).description().file());
    area.classes().values().forEach(bytes -> new ClassReader(bytes).accept(new Scan(), 0));
  }

  /** Returns what is refused. */
  public List<Finding> findings() {
    return new ArrayList<>(findings.values());
  }

  private void refuse(String what) {
    String name = what.replace('/', '.');
    findings.putIfAbsent(
        name,
        places.finding(
            name.substring(name.lastIndexOf('.') + 1),
            FaultKind.FORBIDDEN_CODE,
            "The rules of this area use " + name + ", which is not allowed.",
            "Rules only read facts and conclude facts of the vocabulary."));
  }

  private void type(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT && !allowed.type(element.getInternalName())) {
      refuse(element.getInternalName());
    }
    if (element.getSort() == Type.METHOD) {
      descriptor(element.getDescriptor());
    }
  }

  private void descriptor(String descriptor) {
    for (Type each : Type.getArgumentTypes(descriptor)) {
      type(each);
    }
    type(Type.getReturnType(descriptor));
  }

  private void member(String owner, String name) {
    String element = owner.startsWith("[") ? "java/lang/Object" : owner;
    if (!allowed.member(element, name)) {
      refuse(element + "." + name);
    }
  }

  private void constant(Object value) {
    if (value instanceof Type type) {
      type(type);
    } else if (value instanceof Handle handle) {
      member(handle.getOwner(), handle.getName());
    } else if (!(value instanceof Number || value instanceof String)) {
      refuse("a computed constant");
    }
  }

  private final class Scan extends ClassVisitor {

    Scan() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String parent,
        String[] interfaces) {
      type(Type.getObjectType(parent));
      for (String each : interfaces) {
        type(Type.getObjectType(each));
      }
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      type(Type.getType(descriptor));
      return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & Opcodes.ACC_NATIVE) != 0) {
        refuse("a native method");
      }
      descriptor(descriptor);
      return new Code();
    }
  }

  private final class Code extends MethodVisitor {

    Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      type(Type.getObjectType(type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      member(owner, name);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      member(owner, name);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      member(bootstrap.getOwner(), bootstrap.getName());
      descriptor(descriptor);
      for (Object each : arguments) {
        constant(each);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      type(Type.getType(descriptor));
    }
  }
}
