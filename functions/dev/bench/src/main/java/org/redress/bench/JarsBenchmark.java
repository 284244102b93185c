package org.redress.bench;

import java.io.IOException;
import java.util.List;
import org.redress.local.cli.Project;

/** The size of each function's jar, zipped and as Lambda unpacks it, and the AWS clients in it. */
final class JarsBenchmark implements Benchmark {

  private static final double MEGABYTE = 1_000_000;

  @Override
  public String name() {
    return "jars";
  }

  @Override
  public int usualCount() {
    return 1;
  }

  @Override
  public Result run(Options options) throws IOException {
    List<List<Object>> rows = FunctionJar.all(Project.root())
        .stream()
        .map(jar -> List.<Object>of(jar.function(), jar.bytes() / MEGABYTE, jar.unzipped() / MEGABYTE,
            String.join(" ", jar.clients())))
        .toList();
    return new Result(List.of("function", "MB", "unzipped MB", "AWS clients"), rows, List.of());
  }
}
