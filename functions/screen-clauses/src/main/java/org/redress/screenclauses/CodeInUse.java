package org.redress.screenclauses;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.redress.casework.screening.CodeVersions;
import org.redress.caseworkaws.sdk.Fault;
import org.redress.screening.catalogue.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what the code of conduct says that this function screens by, once for each start. */
final class CodeInUse {

  private static final Logger LOG = LoggerFactory.getLogger(CodeInUse.class);

  private final Supplier<CodeVersions> versions;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final AtomicBoolean kept = new AtomicBoolean();

  CodeInUse(Supplier<CodeVersions> versions, Catalogue catalogue, InstantSource clock) {
    this.versions = versions;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** No case waits for this: what fails is tried again with the next messages. */
  void remember() {
    if (kept.get()) {
      return;
    }
    try {
      versions.get().keep(catalogue.asVersion(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
      kept.set(true);
    } catch (RuntimeException e) {
      LOG.warn("The version of the code of conduct could not be kept: {}", Fault.kind(e));
    }
  }
}
