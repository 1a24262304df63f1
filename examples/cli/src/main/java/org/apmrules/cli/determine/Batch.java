package org.apmrules.cli.determine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apmrules.api.ApmRules;
import org.apmrules.cli.input.Item;
import org.apmrules.cli.input.Items;

/**
 * Determines cases chunk by chunk on several threads and writes the answers in the order of the
 * cases. Only as many chunks are in memory as keep the threads busy.
 */
public final class Batch implements AutoCloseable {

  private static final int MOST_CASES = 128;
  private static final int MOST_BYTES = 1 << 18;

  private final Determiner determiner;
  private final Report report;
  private final OutputStream out;
  private final Progress progress;
  private final int mostChunks;
  private final ExecutorService threads;
  private final Queue<Future<Chunk>> chunks = new ArrayDeque<>();
  private long problems;

  /**
   * Prepares for cases.
   *
   * @param out where answers go
   * @param progress who is told of answers that were written
   */
  public Batch(ApmRules rules, ReportFormat format, OutputStream out, Progress progress)
      throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    this.determiner = new Determiner(rules);
    this.report = format.report(rules.ruleSet());
    this.out = out;
    this.progress = progress;
    this.mostChunks = 2 * processors;
    this.threads = Executors.newFixedThreadPool(processors);
    out.write(report.start().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Determines the cases of an input and writes the answers.
   *
   * @throws IOException if an answer cannot be written
   */
  public void determine(Items items) throws IOException {
    List<Item> cases = read(items);
    while (!cases.isEmpty()) {
      List<Item> chunk = cases;
      chunks.add(threads.submit(() -> answer(chunk)));
      if (chunks.size() >= mostChunks) {
        writeOldest();
      }
      cases = read(items);
    }
    while (!chunks.isEmpty()) {
      writeOldest();
    }
  }

  /** Returns how many cases could not be determined. */
  public long problems() {
    return problems;
  }

  private static List<Item> read(Items items) throws IOException {
    List<Item> cases = new ArrayList<>();
    int bytes = 0;
    while (cases.size() < MOST_CASES && bytes < MOST_BYTES) {
      Optional<Item> next = items.next();
      if (next.isEmpty()) {
        break;
      }
      cases.add(next.get());
      bytes += next.get().size();
    }
    return cases;
  }

  private Chunk answer(List<Item> cases) {
    StringBuilder text = new StringBuilder();
    int refused = 0;
    for (Item item : cases) {
      Answer answer = determiner.determine(item);
      String written = write(answer);
      if (written.isEmpty()) {
        answer = Determiner.defect(answer.id());
        written = report.of(answer);
      }
      refused += answer instanceof Answer.Refused ? 1 : 0;
      text.append(written);
    }
    return new Chunk(text.toString(), cases.size(), refused);
  }

  /** Derivations are derived only now, so defects of policy may come to light here too. */
  private String write(Answer answer) {
    try {
      return report.of(answer);
    } catch (RuntimeException | StackOverflowError defect) {
      return "";
    }
  }

  private void writeOldest() throws IOException {
    try {
      Chunk chunk = chunks.remove().get();
      progress.beforeWriting();
      chunk.writeTo(out);
      problems += chunk.problems();
      progress.afterWriting(chunk.cases(), chunk.problems());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped", stopped);
    } catch (ExecutionException defect) {
      throw new IllegalStateException("An answer could not be rendered", defect);
    }
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    progress.close();
    out.flush();
  }
}
