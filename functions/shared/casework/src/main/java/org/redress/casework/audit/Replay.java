package org.redress.casework.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Case;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Makes a case's head anew from its events, as far as these tell, to see whether the one that is kept says the same. What
 * they do not tell is not compared.
 */
final class Replay {

  private Stage.Name stage = Stage.Name.RECEIVED;
  private @Nullable String priority;
  private @Nullable String due;
  private @Nullable String reviewer;
  private @Nullable String outcome;
  private @Nullable String clauses;
  private @Nullable String mergedInto;
  private @Nullable Instant closedAt;
  private boolean contested;
  private int appeals;
  private int generation = 1;
  private boolean legalHold;
  private boolean nameLifted;
  private boolean confirmed;

  private Replay() {}

  /**
   * Compares.
   *
   * @param events all of the case, a whole timeline
   * @return what the head says otherwise
   */
  static List<String> differences(Case head, List<TimelineEvent> events) {
    Replay replay = new Replay();
    events.forEach(replay::happened);
    List<String> different = replay.differences(head);
    if (!head.receivedAt().equals(events.getFirst().at())) {
      different.add("time of receipt");
    }
    if (!head.changedAt().equals(events.getLast().at())) {
      different.add("time of the last change");
    }
    return different;
  }

  private void happened(TimelineEvent event) {
    switch (event.kind()) {
      case SCREENED -> screened();
      case NOT_SCREENED, RESCREENED -> {
        screened();
        urgency(event);
      }
      case QUEUED -> {
        stage = Stage.Name.QUEUED;
        urgency(event);
      }
      case REVIEW_STARTED -> inReview(event.actor().name());
      case REVIEW_HANDED_OVER, REVIEW_TAKEN_OVER -> reviewer = event.facts().get("to");
      case DECISION_SENT_BACK -> inReview(event.facts().get("to"));
      case REVIEW_RELEASED, REVIEW_LAPSED -> putBack();
      case QUESTION_ASKED -> stage = Stage.Name.AWAITING_REPORTER;
      case QUESTION_ANSWERED -> {
        waits();
        due = null;
      }
      case DECISION_PROPOSED -> decided(Stage.Name.AWAITING_APPROVAL, event);
      case DECIDED, DECISION_APPROVED -> decided(Stage.Name.DECIDED, event);
      case CLOSED -> {
        stage = Stage.Name.CLOSED;
        closedAt = event.at();
        contested = false;
      }
      case APPEALED -> {
        stage = Stage.Name.APPEALED;
        contested = true;
        appeals++;
        priority = null;
        due = null;
      }
      case REOPENED -> reopened(event);
      case MERGED -> {
        stage = Stage.Name.MERGED;
        mergedInto = event.facts().get("into");
      }
      case WITHDRAWN -> stage = Stage.Name.WITHDRAWN;
      case LEGAL_HOLD_PLACED -> legalHold = true;
      case LEGAL_HOLD_LIFTED -> legalHold = false;
      case NAME_LIFTED -> nameLifted = true;
      case NAME_COVERED -> nameLifted = false;
      case RECEIPT_CODE_RENEWED -> generation++;
      case ADDRESS_CONFIRMED -> confirmed = true;
      default -> {
        // Of what else happens the head says nothing that could be told from the event.
      }
    }
  }

  private void screened() {
    if (stage == Stage.Name.RECEIVED) {
      stage = Stage.Name.SCREENED;
    }
  }

  private void urgency(TimelineEvent event) {
    priority = said(event, "priority").orElse(priority);
    due = said(event, "due").orElse(due);
  }

  private static Optional<String> said(TimelineEvent event, String fact) {
    return Optional.ofNullable(event.facts().get(fact)).filter(said -> !said.isEmpty());
  }

  private void inReview(@Nullable String by) {
    stage = Stage.Name.IN_REVIEW;
    reviewer = by;
  }

  private void putBack() {
    if (stage == Stage.Name.IN_REVIEW) {
      waits();
    }
  }

  private void waits() {
    stage = contested ? Stage.Name.APPEALED : Stage.Name.QUEUED;
  }

  private void decided(Stage.Name as, TimelineEvent event) {
    stage = as;
    outcome = event.facts().get("outcome");
    clauses = event.facts().get("clauses");
  }

  private void reopened(TimelineEvent event) {
    if (stage == Stage.Name.CLOSED) {
      contested = false;
    }
    stage = Stage.Name.QUEUED;
    priority = event.facts().get("priority");
    due = null;
  }

  private List<String> differences(Case head) {
    List<String> different = new ArrayList<>();
    if (head.stage().name() == stage) {
      head.stage().priorityThere().map(Priority::name).ifPresent(now -> compare("priority", priority, now, different));
      head.stage().dueThere().map(Instant::toString).ifPresent(now -> compare("due date", due, now, different));
      compareStage(head.stage(), different);
    } else {
      different.add("stage");
    }
    compare("number of reviews asked for", appeals, head.appeals(), different);
    compare("receipt code", generation, head.access().generation(), different);
    compare("legal hold", legalHold, head.handling().legalHold(), different);
    compare("lifted name", nameLifted, head.handling().nameLifted(), different);
    if (confirmed) {
      compare("confirmed address", true, head.access().addressConfirmed(), different);
    }
    return different;
  }

  private void compareStage(Stage now, List<String> different) {
    switch (now) {
      case Stage.InReview(_, _, String by) -> compare("reviewer", reviewer, by, different);
      case Stage.AwaitingApproval(_, _, String by, Outcome proposed) -> {
        compare("reviewer", reviewer, by, different);
        compareOutcome(proposed, different);
      }
      case Stage.Decided(Outcome reached) -> compareOutcome(reached, different);
      case Stage.Closed(Outcome reached, Instant at) -> {
        compareOutcome(reached, different);
        compare("time of closing", closedAt, at, different);
      }
      case Stage.Merged(var into) -> compare("case that it was joined with", mergedInto, into.value(), different);
      default -> {
      }
    }
  }

  private void compareOutcome(Outcome now, List<String> different) {
    String breached = now.breached().stream().map(ClauseId::value).collect(Collectors.joining(" "));
    boolean other = outcome != null && !outcome.equals(now.name().name());
    if (other || (clauses != null && !clauses.equals(breached))) {
      different.add("outcome");
    }
  }

  /** @param told by the events; null if they do not tell */
  private static void compare(String what, @Nullable Object told, Object now, List<String> different) {
    if (told != null && !Objects.equals(told, now)) {
      different.add(what);
    }
  }
}
