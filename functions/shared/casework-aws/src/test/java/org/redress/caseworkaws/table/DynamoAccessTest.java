package org.redress.caseworkaws.table;

import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class DynamoAccessTest extends AccessContract {

  DynamoAccessTest(TestEngines engines) {
    super(TestTable.create(engines).sound());
  }
}
