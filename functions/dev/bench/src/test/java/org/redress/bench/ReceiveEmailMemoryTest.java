package org.redress.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.cli.Project;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Whether the memory that the template gives receive-email is enough for the largest mails. Runs the jar that the package
 * phase has made: run it by {@code mvn verify}.
 */
@ExtendWith(Engines.class)
class ReceiveEmailMemoryTest {

  private static final String NAME = "large-mails";

  /** The function has no size of its own: the template's Globals say it. */
  private static final Pattern MEMORY = Pattern.compile("(?s)\\nGlobals:\\n.*?\\n    MemorySize: (\\d+)\\n");
  private static final int PERCENT_OF_HEAP = 70;

  @TempDir
  Path folder = Path.of("");

  @Test
  void theLargestMailsAreTakenInOneAfterTheOtherInTheFunctionsMemory(TestEngines engines) throws Exception {
    Map<String, String> environment = TestStack.create(engines, NAME).withMailIn(engines).environment();
    S3Client s3 = engines.s3();
    List<LargeMails.Large> mails = new LargeMails(folder).all();
    for (LargeMails.Large mail : mails) {
      s3.putObject(put -> put.bucket(NAME).key("mail/new/" + mail.file().getFileName()), mail.file());
    }
    Path jar = Project.root().resolve("functions/receive-email/target/receive-email-lambda.jar");

    String said = taken(jar, environment, mails);

    assertThat(said).contains("from file:" + jar).doesNotContain("FAILED");
    assertThat(said.lines().filter(line -> line.startsWith("failed"))).as(said)
        .hasSameSizeAs(mails)
        .containsOnly("failed 0");
    List<String> keys = s3.listObjectsV2(list -> list.bucket(NAME)).contents().stream().map(S3Object::key).toList();
    assertThat(keys).noneMatch(key -> key.startsWith("mail/new/"))
        .filteredOn(key -> key.startsWith("uploads/"))
        .hasSize(mails.stream().mapToInt(LargeMails.Large::files).sum());
  }

  /** What the function says that takes the mails in, in a heap as Lambda would give it. */
  private String taken(Path jar, Map<String, String> environment, List<LargeMails.Large> mails)
      throws IOException, InterruptedException {
    Path here = Path.of("target", "test-classes").toAbsolutePath();
    List<String> command = new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory() * PERCENT_OF_HEAP / 100 + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
            jar + System.getProperty("path.separator") + here));
    Stream
        .of("endpointUrlDynamoDb", "endpointUrlSqs", "endpointUrlS3", "endpointUrlKms", "region", "accessKeyId",
            "secretAccessKey")
        .map("aws."::concat)
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.add(TakeMails.class.getName());
    mails.forEach(mail -> command.add(mail.file().getFileName().toString()));
    Path said = folder.resolve("said");
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    process.environment().putAll(environment);
    Process taking = process.start();
    try {
      assertThat(taking.waitFor(10, TimeUnit.MINUTES)).isTrue();
    } finally {
      taking.destroyForcibly();
    }
    return Files.readString(said, UTF_8);
  }

  private static int memory() throws IOException {
    Matcher memory = MEMORY.matcher(Files.readString(Project.root().resolve("template.yaml")));
    assertThat(memory.find()).isTrue();
    return Integer.parseInt(memory.group(1));
  }
}
