package org.redress.caseworkaws.table;

import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class DynamoSuppressionsTest extends SuppressionsContract {

  DynamoSuppressionsTest(TestEngines engines) {
    super(Stores.suppressions(TestTable.create(engines).sound()));
  }
}
