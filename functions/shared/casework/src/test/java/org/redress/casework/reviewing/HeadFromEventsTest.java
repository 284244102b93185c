package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casework.reviewing.ReviewWorld.done;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.audit.Audit;
import org.redress.casework.audit.Fault;
import org.redress.casework.audit.Spool;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;

class HeadFromEventsTest {

  private static final Outcome REFERRED = new Outcome.Referred(new TreeSet<>(List.of(ReviewWorld.ABUSE)));

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.approver("rory");
  private final Reviewer mairi = world.approver("mairi");
  private final CaseId id = world.queued();

  @Test
  void whereACaseStandsIsToldByItsEventsAtEachStepOfItsLife() {
    List<List<Fault>> faults = new ArrayList<>();
    faults.add(faults(world.cases.store));
    SeenCase claimed = world.claimed(rory, id);
    faults.add(faults(world.cases.store));
    done(world.holding.release(claimed, claimed.view().fence()));
    faults.add(faults(world.cases.store));
    propose();
    faults.add(faults(world.cases.store));
    done(world.approving.sendBack(world.seen(mairi, id), REFERRED, "Look at the date."));
    faults.add(faults(world.cases.store));
    SeenCase back = world.seen(rory, id);
    done(world.deciding.decide(back, back.view().fence(), new Decision(REFERRED, "It is so.", 1)));
    done(world.approving.approve(world.seen(mairi, id), REFERRED));
    world.cases.pass(Duration.ofDays(1));
    faults.add(faults(world.cases.store));
    done(world.reopening.reopen(world.seen(mairi, id), Priority.HIGH, "There is more."));
    faults.add(faults(world.cases.store));

    assertThat(faults).hasSize(7).allSatisfy(found -> assertThat(found).isEmpty());
  }

  @Test
  void aHeadThatSaysOtherwiseThanTheEventsIsFoundThoughTheTimelineIsWhole() {
    propose();
    Case kept = world.head(id);
    Stage.AwaitingApproval stage = (Stage.AwaitingApproval) kept.stage();

    assertThat(faults(saying(with(kept, new Stage.Withdrawn())))).containsExactly(new Fault.InHead("stage"));
    assertThat(
        faults(
            saying(
                with(
                    kept,
                    new Stage.AwaitingApproval(Priority.LOW, stage.due(), "ewan", new Outcome.NotUpheld())))))
        .containsExactly(new Fault.InHead("priority"), new Fault.InHead("reviewer"), new Fault.InHead("outcome"));
  }

  private void propose() {
    SeenCase claimed = world.claimed(rory, id);
    done(world.deciding.decide(claimed, claimed.view().fence(), new Decision(REFERRED, "It is so.", 1)));
  }

  private List<Fault> faults(CaseStore store) {
    List<Fault> faults = new ArrayList<>();
    new Audit(store, Optional.empty(), _ -> Stream.empty(), Optional.empty(), HeadFromEventsTest::noSpool, 1).one(id,
        faulty -> faults.addAll(faulty.faults()));
    return faults;
  }

  private static Case with(Case as, Stage stage) {
    return new Case(
        as.id(), as.version(), stage, as.receivedAt(), as.changedAt(), as.expectedBy(), as.reporter(), as.access(),
        as.posts(), as.clauses(), as.threatToLife(), as.noticesOwed(), as.screenings(), as.appeals(), as.lastMessage(),
        as.screenedTo(), as.handling(), as.setback(), as.wake(), as.lastHash());
  }

  /** The store, with another head of the case. */
  private CaseStore saying(Case head) {
    return (CaseStore) Proxy.newProxyInstance(
        CaseStore.class.getClassLoader(), new Class<?>[]{CaseStore.class}, (_, method, arguments) -> {
          if (method.getName().equals("find")) {
            return Optional.of(head);
          }
          try {
            return method.invoke(world.cases.store, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static Spool noSpool() {
    throw new AssertionError("One case needs none");
  }
}
