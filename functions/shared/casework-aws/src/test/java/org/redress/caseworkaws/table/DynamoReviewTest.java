package org.redress.caseworkaws.table;

import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class DynamoReviewTest extends ReviewContract {

  DynamoReviewTest(TestEngines engines) {
    super(Stores.on(TestTable.create(engines).sound()));
  }
}
