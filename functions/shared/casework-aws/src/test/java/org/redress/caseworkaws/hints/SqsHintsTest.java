package org.redress.caseworkaws.hints;

import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class SqsHintsTest extends HintsContract {

  SqsHintsTest(TestEngines engines) {
    super(engines, engines.sqs());
  }
}
