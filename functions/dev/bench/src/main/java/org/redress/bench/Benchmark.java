package org.redress.bench;

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
   */
  record Options(int count, int parallel, int kills) {}
}
