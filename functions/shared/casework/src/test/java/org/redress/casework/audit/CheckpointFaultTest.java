package org.redress.casework.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.checkpoints.ChangedCase;
import org.redress.casework.checkpoints.CheckpointStore;
import org.redress.casework.checkpoints.CheckpointText;
import org.redress.casework.checkpoints.MakeCheckpoints;
import org.redress.casework.checkpoints.Point;
import org.redress.casework.timeline.Digest;

class CheckpointFaultTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-22");

  private final CaseFixture world = new CaseFixture();
  private final Kept kept = new Kept();
  private final Case first = world.opened();

  /** Four days, on the first of which a case was opened. */
  @BeforeEach
  void checkpoints() {
    MakeCheckpoints make = new MakeCheckpoints(
        day -> day.equals(DAY) ? Stream.of(new ChangedCase(first.id(), 1, first.lastHash())) : Stream.empty(), kept,
        world);
    make.run(world.instant().plusSeconds(1));
    world.pass(Duration.ofDays(3));
    make.run(world.instant().plusSeconds(1));
  }

  @Test
  void whatFollowsFromOneAnotherIsWhole() {
    assertThat(kept.texts.keySet()).containsExactlyElementsOf(DAY.datesUntil(DAY.plusDays(4)).toList());
    assertThat(faults()).isEmpty();
  }

  @Test
  void aCheckpointThatWasChangedIsFoundByTheNextOne() {
    String text = new String(kept.text(DAY), UTF_8);
    kept.texts.put(DAY, text.replace(" 1 ", " 2 ").getBytes(UTF_8));

    assertThat(faults()).containsExactly(new CheckpointFault.Unlinked(DAY.plusDays(1)));
  }

  @Test
  void aCheckpointThatIsGoneOrIsNoneOrWasTouchedIsFound() {
    kept.texts.remove(DAY.plusDays(1));
    kept.texts.put(DAY.plusDays(2), new byte[]{1});
    kept.touched.add(DAY);

    assertThat(faults()).containsExactly(
        new CheckpointFault.Touched(DAY), new CheckpointFault.Missing(DAY.plusDays(1)),
        new CheckpointFault.Unreadable(DAY.plusDays(2)));
  }

  private List<CheckpointFault> faults() {
    return new Audit(world.store, Optional.of(kept), _ -> Stream.empty(), Optional.empty(),
        CheckpointFaultTest::noSpool, 1).one(first.id(), _ -> {})
        .orElseThrow()
        .checkpoints();
  }

  /** Checkpoints that can be changed. */
  private static final class Kept implements CheckpointStore {

    private final TreeMap<LocalDate, byte[]> texts = new TreeMap<>();
    private final Set<LocalDate> touched = new HashSet<>();

    byte[] text(LocalDate day) {
      return Objects.requireNonNull(texts.get(day));
    }

    @Override
    public SortedSet<LocalDate> days() {
      return new TreeSet<>(texts.keySet());
    }

    @Override
    public CheckpointText.Heading read(LocalDate day, Consumer<Point> each) {
      byte[] text = text(day);
      return CheckpointText.read(new String(text, UTF_8).lines().iterator(), () -> Digest.over(text), each);
    }

    @Override
    public boolean keep(LocalDate day, byte[] text) {
      return texts.putIfAbsent(day, text) == null;
    }

    @Override
    public Set<LocalDate> touched() {
      return touched;
    }
  }

  private static Spool noSpool() {
    throw new AssertionError("One case needs none");
  }
}
