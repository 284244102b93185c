package org.redress.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.local.Redress;

/** Runs {@code redress import} in this process, and then says on standard error how much memory it took at most. */
final class MeasuredImport {

  private static final long MEGABYTE = 1 << 20;
  private static final String RESIDENT = "VmHWM:";

  private MeasuredImport() {}

  public static void main(String[] arguments) throws IOException {
    int status = Redress.run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
    System.err.println("peak " + heap() + " " + resident());
    System.exit(status);
  }

  /** Megabytes of heap, what was garbage already included. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum() / MEGABYTE;
  }

  /** Megabytes of the process where the system says that, else 0. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream().filter(line -> line.startsWith(RESIDENT))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
