package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.mail.MailId;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** Whether the memory that the template gives the function is enough for the largest mails. */
@ExtendWith(Engines.class)
class MemoryTest {

  /** The function has no size of its own: the template's Globals say it. */
  private static final Pattern MEMORY = Pattern.compile("(?s)\\nGlobals:\\n.*?\\n    MemorySize: (\\d+)\\n");
  private static final int PERCENT_OF_HEAP = 70;

  @TempDir
  Path folder = Path.of("");

  @Test
  void theLargestMailsAreTakenInInTheFunctionsMemory(TestEngines engines) throws Exception {
    MailRoom room = new MailRoom(engines, "large-mails");
    List<Path> events = new ArrayList<>();
    for (Path mail : new LargeMails(folder).all()) {
      MailId id = room.put(mail);
      events.add(Files.writeString(folder.resolve(id + ".json"), room.event(id, 1)));
    }

    String said = taken(room, events);

    assertThat(said.lines().filter(line -> line.startsWith("answer")))
        .as(said)
        .hasSize(events.size())
        .containsOnly("answer " + MailRoom.NO_FAILURES);
    assertThat(room.keys()).noneMatch(key -> key.startsWith("mail/new/"));
    assertThat(said).doesNotContain("FAILED");
  }

  /** What the function says that takes them in, in a heap as Lambda would give it. */
  private String taken(MailRoom room, List<Path> events) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory() * PERCENT_OF_HEAP / 100 + "m", "-cp", System.getProperty("java.class.path")));
    Stream.of("DynamoDb", "Sqs", "S3", "Kms")
        .map(service -> "aws.endpointUrl" + service)
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    Stream.of("aws.region", "aws.accessKeyId", "aws.secretAccessKey")
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.add(TakeMails.class.getName());
    events.forEach(event -> command.add(event.toString()));
    ProcessBuilder process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile());
    process.environment().putAll(room.environment());
    Process taking = process.start();
    try {
      assertThat(taking.waitFor(10, TimeUnit.MINUTES)).isTrue();
    } finally {
      taking.destroyForcibly();
    }
    return Files.readString(folder.resolve("said"), UTF_8);
  }

  private static int memory() throws IOException {
    Matcher memory = MEMORY.matcher(Files.readString(Path.of("../../template.yaml")));
    assertThat(memory.find()).isTrue();
    return Integer.parseInt(memory.group(1));
  }
}
