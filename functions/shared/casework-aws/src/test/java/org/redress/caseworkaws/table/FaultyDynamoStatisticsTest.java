package org.redress.caseworkaws.table;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
@ParameterizedClass(name = "faults of seed {0}")
@MethodSource("org.redress.caseworkaws.table.Faults#seeds")
class FaultyDynamoStatisticsTest extends StatisticsContract {

  FaultyDynamoStatisticsTest(long seed, TestEngines engines) {
    super(Stores.on(TestTable.create(engines).behind(Faults.of(seed))));
  }
}
