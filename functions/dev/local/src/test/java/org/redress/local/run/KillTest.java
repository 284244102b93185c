package org.redress.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.local.Redress;
import org.redress.local.cli.Project;
import org.redress.local.data.LocalFile;

/** A run in a process of its own, killed in the middle of its work. */
class KillTest {

  private static final int REPORTS = 30;
  private static final int BEFORE_THE_KILL = 12;

  @TempDir
  Path folder = Path.of("");

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void everyAcknowledgedSubmissionOutlivesAKillAndIsQueuedWithOneMail() throws Exception {
    Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    Process killed = start();
    try (ExecutorService members = Executors.newFixedThreadPool(4)) {
      Client client = client(killed);
      for (int i = 0; i < REPORTS; i++) {
        int number = i;
        members.execute(() -> submit(client, number, acknowledged));
      }
      Await.until("enough is acknowledged", Duration.ofSeconds(60), () -> acknowledged.size() >= BEFORE_THE_KILL);
      killed.destroyForcibly().waitFor();
    }
    assertThat(acknowledged.size()).isLessThan(REPORTS);

    Process again = start();
    try {
      Client client = client(again);
      Await.until("all acknowledged cases are queued", Duration.ofSeconds(100),
          () -> queued().containsAll(acknowledged.keySet()));
      Await.until("each has its mail", Duration.ofSeconds(100), () -> haveMailsOrWait(acknowledged, client));
      assertThat(recipients(client)).doesNotHaveDuplicates();
    } finally {
      again.destroy();
      assertThat(again.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(again.exitValue()).isZero();
  }

  private static void submit(Client client, int number, Map<String, Integer> acknowledged) {
    try {
      HttpResponse<String> response = client.submit(Client.report("Report " + number, number), "key-" + number);
      if (response.statusCode() == 201) {
        acknowledged.put(Client.JSON.readTree(response.body()).path("reference").asText(), number);
      }
    } catch (IOException e) {
      // Its process is gone: this one was never acknowledged.
      assertThat(e).isNotNull();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Whether each case has its mail. An attempt that was cut off by the kill has none for minutes yet: nobody can know
   * whether the mail service had taken that mail, so news of it is waited for first.
   */
  private boolean haveMailsOrWait(Map<String, Integer> acknowledged, Client client) throws Exception {
    List<Integer> there = recipients(client);
    for (Map.Entry<String, Integer> one : acknowledged.entrySet()) {
      if (!there.contains(one.getValue()) && !isCutOff(one.getKey())) {
        return false;
      }
    }
    return true;
  }

  private boolean isCutOff(String reference) throws IOException, InterruptedException {
    Process looking = redress("case", reference, "--json");
    String state = Client.JSON.readTree(looking.getInputStream()).path("notices").path(0).path("state").asText();
    looking.waitFor();
    return state.equals("SENDING") || state.equals("UNKNOWN");
  }

  /** The references of the cases that are queued, as the command line tells. */
  private List<String> queued() throws IOException, InterruptedException {
    Process listing = redress("cases", "--stage", "QUEUED", "--json");
    List<String> references = Client.JSON.readTree(listing.getInputStream()).findValuesAsText("reference");
    listing.waitFor();
    return references;
  }

  /** The numbers in the addresses that mails went to. */
  private static List<Integer> recipients(Client client) throws IOException, InterruptedException {
    return client.mails()
        .valueStream()
        .map(mail -> Integer.valueOf(mail.path("to").path(0).asText().replaceAll("[^0-9]", "")))
        .toList();
  }

  private Process start() throws IOException {
    return redress("local", "--port", "0", "--seed", "empty");
  }

  private Process redress(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
        "-Dredress.home=" + Project.root(), "-cp", System.getProperty("java.class.path"), Redress.class.getName()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    Process process = new ProcessBuilder(command)
        .redirectError(folder.resolve("errors.txt").toFile())
        .redirectOutput(arguments[0].equals("local")
            ? ProcessBuilder.Redirect.to(folder.resolve("output.txt").toFile())
            : ProcessBuilder.Redirect.PIPE)
        .start();
    started.add(process);
    return process;
  }

  private Client client(Process run) throws Exception {
    Path file = folder.resolve("data/local.json");
    Await.until("the run is ready", Duration.ofSeconds(100), () -> {
      assertThat(run.isAlive()).as("the run goes on").isTrue();
      return Files.exists(file) && Files.readString(file).contains("\"pid\" : " + run.pid() + ",");
    });
    return Client.of(LocalFile.read(folder.resolve("data")).site());
  }
}
