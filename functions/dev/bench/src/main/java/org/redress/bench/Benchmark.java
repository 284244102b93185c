package org.redress.bench;

import java.nio.file.Path;
import java.util.Optional;

/** Something that is measured, or a promise that is rehearsed. */
interface Benchmark {

  /** By which {@code redress bench NAME} runs it. */
  String name();

  /** How large it is when nobody says. */
  int usualCount();

  Result run(Options options) throws Exception;

  /**
   * How large a run is; each benchmark uses what applies to it.
   *
   * @param count how many reports, or repetitions
   * @param parallel how many clients at once
   * @param kills how often the system is killed and started again in the middle
   * @param seed what a rehearsal draws everything from
   * @param memory whether a rehearsal keeps everything in memory rather than on the table
   * @param ledger where a rehearsal writes what happened, if anywhere
   */
  record Options(int count, int parallel, int kills, long seed, boolean memory, Optional<Path> ledger) {}
}
