package org.redress.casework.sweep;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.casework.CaseFixture;
import org.redress.casework.ErasuresInMemory;
import org.redress.casework.Outcome;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.retention.CaseEnd;
import org.redress.casework.retention.Retention;
import org.redress.casework.timeline.Actor;

/** Retention over a store in memory. */
final class RetentionFixture {

  static final Actor SWEEPER = Actor.function("sweep-cases");

  private RetentionFixture() {}

  /** Cases are kept for so many months after each end. */
  static Retention months(int months) {
    return new Retention(
        Arrays.stream(Outcome.Name.values()).collect(Collectors.toMap(Function.identity(), _ -> months)), months,
        months, 6, 3);
  }

  static EraseCase erasing(CaseFixture world, ErasuresInMemory erasures) {
    return new EraseCase(world.store, world.store, world.store.evidence, erasures, erasures, world);
  }

  static SweptRetention swept(CaseFixture world, Retention retention, ErasuresInMemory erasures) {
    return new SweptRetention(
        world.store, new CaseEnd(world.store, retention), erasing(world, erasures), SWEEPER);
  }
}
