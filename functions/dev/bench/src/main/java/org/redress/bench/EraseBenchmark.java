package org.redress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.bench.canaries.Canary;
import org.redress.bench.canaries.ErasePeople;
import org.redress.bench.canaries.Heard;
import org.redress.bench.canaries.Member;
import org.redress.bench.canaries.Planting;
import org.redress.casework.CaseId;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.DynamoDbServer;
import org.redress.local.Redress;
import org.redress.local.cli.QueueState;

/**
 * Many people leave ten words each in all places that take any. Each is handed theirs and nobody else's; then every second one
 * is erased, by a process that is killed at random and run again, and the bytes of everything that is kept are searched.
 */
final class EraseBenchmark implements Benchmark {

  private static final int LEAST = 4;
  private static final int PAGE = 500;
  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);
  /** What was sent lies in the receivers' own mailboxes, which the local run keeps in this folder. */
  private static final String MAILBOXES = "mails";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "erase";
  }

  @Override
  public int usualCount() {
    return 50;
  }

  @Override
  public Result run(Options options) throws Exception {
    List<Member> members = Member.all(Math.max(LEAST, options.count() / 2 * 2)).toList();
    NavigableSet<Canary> all = Canary.of(members.stream());
    NavigableSet<Canary> theirs = Canary.of(members.stream().filter(Member::asksToBeErased));
    NavigableSet<Canary> others = new TreeSet<>(all);
    others.removeAll(theirs);
    List<String> broken = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient();
        Workspace workspace = Workspace.make();
        LocalSystem system = LocalSystem.start(http,
            Files.createDirectories(workspace.folder("run")).resolve("data"))) {
      Path run = workspace.folder("run");
      Path data = run.resolve("data");
      new Planting(http, system.at("/reports"), system.connection(), members).plant();
      for (Member member : members) {
        export(member, data, workspace.folder("exports"), broken);
      }
      system.stop();
      NavigableSet<Canary> before = heard(run);
      check(broken, before.equals(all), "before, everything that was planted is found: not " + less(all, before));
      system.restart();

      int killed = erase(data, members.size(), options, broken);

      Wiring wiring = system.connection().wiring();
      List<CaseId> left = Page.all(from -> wiring.cases().list(Stage.Name.WITHDRAWN, PAGE, from)).map(CaseSummary::id)
          .toList();
      check(broken, left.size() == members.size(), "the cases of those who do not ask are there, and no others");
      check(broken, wereErasedOnce(wiring, left, members.size()), "nothing was taken out of a case twice");
      for (Member member : members) {
        check(broken, isErased(member, data) == member.asksToBeErased(), "nothing is held of those who asked alone");
      }
      check(broken, redress("verify", "--all", "--data", data.toString()).status() == 0, "all chains verify");
      long messages = QueueState.all(system.connection().queues())
          .stream()
          .mapToLong(queue -> queue.depth() + queue.inFlight() + queue.deadLetters())
          .sum();
      check(broken, messages == 0, "the queues are empty");
      system.stop();
      DynamoDbServer.compact(data.resolve("table"));
      NavigableSet<Canary> after = heard(run);
      check(broken, after.stream().noneMatch(theirs::contains),
          "nothing of the erased is left: " + less(after, others));
      check(broken, after.containsAll(others), "all of the others is left: not " + less(others, after));
      return new Result(
          List.of("what", "count"),
          List.of(
              List.of("people", members.size()), List.of("canaries planted", all.size()),
              List.of("found before", before.size()), List.of("people erased", members.size() / 2),
              List.of("kills", killed), List.of("cases left", left.size()),
              List.of("canaries of the erased found after", count(after, theirs)),
              List.of("canaries of the others found after", count(after, others))),
          broken);
    }
  }

  private static NavigableSet<Canary> heard(Path run) throws IOException {
    return Heard.in(run, Path.of("data", MAILBOXES));
  }

  /** Whatever is about somebody else, in a case of theirs, must be marked as to be looked at. */
  private static void export(Member member, Path data, Path exports, List<String> broken) throws IOException {
    NavigableSet<Canary> handed = new TreeSet<>();
    int number = 0;
    for (String who : member.who()) {
      Path folder = exports.resolve(member.number() + "-" + number++);
      check(
          broken, redress("person", "export", who, "-o", folder.toString(), "--data", data.toString()).status() == 0,
          "an export can be made");
      JsonNode manifest = JSON.readTree(folder.resolve("manifest.json").toFile());
      for (Map.Entry<String, JsonNode> file : manifest.properties()) {
        NavigableSet<Canary> heard = Heard.in(folder.resolve(file.getKey()));
        Set<Integer> strangers = heard.stream().map(Canary::person).filter(one -> one != member.number())
            .collect(Collectors.toSet());
        check(
            broken, strangers.isEmpty() || !file.getValue().path("lookFirst").asText().isEmpty(),
            "what tells of others is marked: " + file.getKey() + " " + heard);
        check(
            broken, member.knows().containsAll(strangers),
            "an export tells of nobody who has nothing to do with them: " + file.getKey() + " " + heard);
        if (!file.getKey().startsWith("not-theirs/")) {
          handed.addAll(heard);
        }
      }
    }
    NavigableSet<Canary> whole = Canary.of(Stream.of(member));
    check(broken, handed.containsAll(whole), "an export holds all that is theirs: not " + less(whole, handed));
  }

  /** Gives the same command again until it was killed so often, and then lets it come to its end. */
  private static int erase(Path data, int people, Options options, List<String> broken)
      throws IOException, InterruptedException {
    Random random = new Random(options.seed());
    List<String> arguments = List.of(data.toString(), Integer.toString(people));
    int killed = 0;
    for (int life = 1; life <= options.kills(); life++) {
      Process process = Jvm.with(List.of(), ErasePeople.class, arguments)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      awaitTurn(process, people * life / (options.kills() + 1));
      boolean ended = process.waitFor(random.nextLong(LONGEST_WAIT.toMillis()), TimeUnit.MILLISECONDS);
      killed += ended ? 0 : 1;
      process.destroyForcibly().waitFor();
    }
    check(broken, killed == options.kills(), "each kill finds the erasure at work");
    Path said = data.resolveSibling("erased.txt");
    int status = Jvm.with(List.of(), ErasePeople.class, arguments).redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start()
        .waitFor();
    check(broken, status == 0, "the last erasure comes to its end: " + Files.readString(said));
    return killed;
  }

  private static void awaitTurn(Process process, int turn) throws IOException {
    BufferedReader lines = process.inputReader();
    String line = lines.readLine();
    while (line != null && Integer.parseInt(line) < turn) {
      line = lines.readLine();
    }
  }

  /** Two things are taken out of the cases that stay for each who is erased: what they wrote, and what was said of them. */
  private static boolean wereErasedOnce(Wiring wiring, List<CaseId> left, int expected) {
    Map<String, Integer> times = new HashMap<>();
    left.forEach(
        id -> Page.all(from -> wiring.cases().timeline(id, from))
            .filter(event -> event.kind() == TimelineEvent.Kind.PERSON_ERASED)
            .forEach(event -> times.merge(id + " " + event.facts().get("message"), 1, Integer::sum)));
    return times.size() == expected && times.values().stream().allMatch(many -> many == 1);
  }

  private static boolean isErased(Member member, Path data) {
    return member.who().stream().allMatch(
        who -> redress("person", "find", who, "--data", data.toString()).said().contains("Nothing is held"));
  }

  /** What a command said. */
  private record Ended(int status, String said) {}

  private static Ended redress(String... arguments) {
    StringWriter said = new StringWriter();
    int status = Redress.run(new PrintWriter(said, true), new PrintWriter(said, true), arguments);
    return new Ended(status, said.toString());
  }

  private static NavigableSet<Canary> less(NavigableSet<Canary> all, NavigableSet<Canary> some) {
    NavigableSet<Canary> less = new TreeSet<>(all);
    less.removeAll(some);
    return less;
  }

  private static long count(NavigableSet<Canary> found, NavigableSet<Canary> of) {
    return found.stream().filter(of::contains).count();
  }

  private static void check(List<String> broken, boolean holds, String promise) {
    if (!holds) {
      broken.add(promise);
    }
  }
}
