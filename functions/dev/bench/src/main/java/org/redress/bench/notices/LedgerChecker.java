package org.redress.bench.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.bench.notices.LedgerLine.Answer;

/** Judges a rehearsal by its ledger alone. It knows nothing of the code that was rehearsed. */
public final class LedgerChecker {

  private static final Set<String> FINAL = Set.of(
      "SENT", "DELIVERED", "BOUNCED", "COMPLAINED", "FAILED", "SUPPRESSED");
  private static final Set<String> OUT = Set.of("SENT", "DELIVERED", "BOUNCED", "COMPLAINED");

  /** What the sender must leave before it sends once more what may be out. */
  private static final Duration TIME_FOR_NEWS = Duration.ofMinutes(2);

  /** A call that the endpoint answered. */
  private record Call(String attempt, Answer answer, Instant at) {}

  /** What the ledger says of one notice. */
  private static final class Account {
    private int owed;
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> killed = new HashSet<>();
    private final List<String> oddities = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
  }

  /**
   * The verdict.
   *
   * @param taken how often the mail service took a mail
   * @param extra mails beyond the first where the mail service had taken one and the sender could not know
   * @param broken what must not be, a sentence each
   */
  public record Verdict(int owed, int taken, int extra, int lost, int doubled, int unfinished, List<String> broken) {
    public Verdict {
      broken = List.copyOf(broken);
    }

    public boolean holds() {
      return broken.isEmpty();
    }
  }

  private LedgerChecker() {}

  /** Counts again what the lines say. */
  public static Verdict check(Stream<LedgerLine> lines) {
    Map<String, Account> accounts = new TreeMap<>();
    lines.forEach(line -> enter(accounts.computeIfAbsent(line.notice(), _ -> new Account()), line));
    List<String> broken = new ArrayList<>();
    int taken = 0;
    int extra = 0;
    int lost = 0;
    int doubled = 0;
    int unfinished = 0;
    for (Map.Entry<String, Account> entry : accounts.entrySet()) {
      String notice = entry.getKey();
      Account account = entry.getValue();
      List<Call> out = account.calls.stream().filter(call -> call.answer().isTaken()).toList();
      taken += out.size();
      account.oddities.forEach(oddity -> broken.add(notice + " " + oddity));
      if (account.owed != 1) {
        broken.add(notice + " was owed " + account.owed + " times");
      }
      if (out.isEmpty()) {
        lost++;
        broken.add(notice + " was never sent");
      }
      if (out.size() > 1) {
        boolean unknowable = out.size() == 2 && couldNotKnow(account, out.getFirst())
            && hadTime(out.getFirst(), out.getLast());
        extra += unknowable ? 1 : 0;
        doubled += unknowable ? 0 : 1;
        if (!unknowable) {
          broken.add(notice + " was sent " + out.size() + " times");
        }
      }
      if (account.ends.size() != 1 || !FINAL.contains(account.ends.getFirst())) {
        unfinished++;
        broken.add(notice + " ended as " + account.ends);
      } else if (!out.isEmpty() && !OUT.contains(account.ends.getFirst())) {
        broken.add(notice + " was sent and ended as " + account.ends.getFirst());
      }
    }
    return new Verdict(accounts.size(), taken, extra, lost, doubled, unfinished, broken);
  }

  private static void enter(Account account, LedgerLine line) {
    switch (line.what()) {
      case OWED -> account.owed++;
      case ANSWER -> {
        if (account.owed == 0 || !account.ends.isEmpty()) {
          account.oddities.add("was sent outside its life");
        }
        if (account.calls.stream().anyMatch(call -> call.attempt().equals(line.attempt()))) {
          account.oddities.add("was given to the service twice in one attempt");
        }
        account.calls.add(new Call(line.attempt(), Answer.valueOf(line.detail()), line.at()));
      }
      case KILLED -> {
        // Who was killed after the answer was kept had known it.
        if (!line.detail().startsWith("after replace")) {
          account.killed.add(line.attempt());
        }
      }
      case END -> account.ends.add(line.detail());
    }
  }

  private static boolean couldNotKnow(Account account, Call call) {
    return call.answer() != Answer.ACCEPTED || account.killed.contains(call.attempt());
  }

  /** Whether there was time for news of the first before the second. */
  private static boolean hadTime(Call first, Call second) {
    return !second.at().isBefore(first.at().plus(TIME_FOR_NEWS));
  }
}
