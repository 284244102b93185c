package org.redress.caseworkaws.table;

import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class DynamoLookedAtTest extends LookedAtContract {

  DynamoLookedAtTest(TestEngines engines) {
    super(TestTable.create(engines).sound());
  }
}
