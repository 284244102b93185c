package org.redress.caseworkaws.hints;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class SqsHintsTest extends HintsContract {

  SqsHintsTest(TestEngines engines) {
    super(engines, engines.sqs());
  }
}
