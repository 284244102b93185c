package org.redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Digest;

/**
 * A case as its head item keeps it. It changes only through {@link Change}s, each of which raises the version by one and
 * adds one event to the timeline.
 *
 * @param version the number of the last event of its timeline
 * @param stage where it stands
 * @param receivedAt when it was opened
 * @param changedAt when the last event happened
 * @param expectedBy the day by which the reporter was told to expect an answer
 * @param reporter who reported it
 * @param access how the reporter gets back to it
 * @param posts the number of posts reported
 * @param clauses of which the last screening found something that counts
 * @param threatToLife whether the reporter says that somebody is threatened with violence or in danger
 * @param noticesOwed the number of notices ever owed, which is also the last one's number
 * @param screenings the number of screening results, which is also the last one's number
 * @param appeals how often the reporter asked for a review of the outcome
 * @param lastMessage the number of the last message that a person wrote; 1 is the report
 * @param screenedTo the number of the last message that the last screening knew of; 0 before the first screening
 * @param handling what is to be minded in handling it
 * @param setback what kept the present step from being done when it was last tried, as a kind of error without any of the
 *     report's words; empty when nothing did
 * @param wake when it must be looked at again; empty when it waits for a person or for nothing
 * @param lastHash the hash of the last event of its timeline
 */
public record Case(
    CaseId id,
    int version,
    Stage stage,
    Instant receivedAt,
    Instant changedAt,
    LocalDate expectedBy,
    Reporter reporter,
    Access access,
    int posts,
    SortedSet<ClauseId> clauses,
    boolean threatToLife,
    int noticesOwed,
    int screenings,
    int appeals,
    int lastMessage,
    int screenedTo,
    Handling handling,
    Optional<String> setback,
    Optional<Wake> wake,
    Digest lastHash) {

  public Case {
    clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
  }

  /** The case's priority, once it was queued and as long as it matters. */
  public Optional<Priority> priority() {
    return stage.priorityThere();
  }

  /** By when a reviewer should have decided, as long as one has to. */
  public Optional<Instant> due() {
    return stage.dueThere();
  }

  /** Whether people said something that no screening has read, as long as anybody needs to know what it may hold. */
  public boolean isToBeScreened() {
    return lastMessage > screenedTo && !stage.isOver();
  }

  /** This case looked at again at another time; no change of the case itself, so the version stays. */
  public Case withWake(Wake next) {
    return new Case(
        id, version, stage, receivedAt, changedAt, expectedBy, reporter, access, posts, clauses, threatToLife,
        noticesOwed,
        screenings, appeals, lastMessage, screenedTo, handling, setback, Optional.of(next), lastHash);
  }

  /** Says which case and where it stands, nothing about a person. */
  @Override
  public String toString() {
    return "Case[" + id + " version " + version + " " + stage.name() + "]";
  }
}
