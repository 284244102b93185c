package org.redress.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.data.LocalFile;

/**
 * A stack on the test engines, found by commands in a data folder as if the local run had made it.
 *
 * @param folder the data folder
 */
public record StackInFolder(Path folder) {

  /**
   * Notes where a stack is.
   *
   * @param queues the queues that commands look at, by their logical ids
   */
  public static StackInFolder note(Path folder, TestEngines engines, TestStack stack, Map<String, String> queues)
      throws IOException {
    return note(folder, engines, stack.environment(), queues);
  }

  /** The same for a stack whose functions have this environment. */
  public static StackInFolder note(
      Path folder, TestEngines engines, Map<String, String> environment, Map<String, String> queues)
      throws IOException {
    URI site = URI.create("http://localhost:8080");
    new LocalFile(
        ProcessHandle.current().pid(), new LocalFile.Places(site, site, Optional.empty()),
        Map.of(
            "dynamodb", engines.dynamoDbEndpoint().toString(), "sqs", engines.sqsEndpoint().toString(), "kms",
            engines.kmsEndpoint().toString(), "s3", engines.s3Endpoint().toString(), "sesv2",
            engines.sesEndpoint().toString()),
        TestEngines.REGION.id(), environment.getOrDefault("CASE_TABLE", ""), queues, Map.of(),
        environment).write(folder.resolve("local.json"));
    return new StackInFolder(folder);
  }

  /** Runs a command on the stack; what was printed before is forgotten. */
  public int run(StringWriter out, StringWriter err, String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", folder.toString())).toArray(String[]::new);
    return Redress.run(new PrintWriter(out), new PrintWriter(err), all);
  }
}
