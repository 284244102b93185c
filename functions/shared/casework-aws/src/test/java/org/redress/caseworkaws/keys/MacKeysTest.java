package org.redress.caseworkaws.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class MacKeysTest {

  private final TestEngines engines;

  MacKeysTest(TestEngines engines) {
    this.engines = engines;
  }

  @Test
  void everyProcessDerivesTheSameKey() {
    byte[] one = new MacKeys(engines.kms(), "alias/root").key(KeyName.RECEIPT_CODE).getEncoded();
    byte[] two = new MacKeys(engines.kms(), "alias/root").key(KeyName.RECEIPT_CODE).getEncoded();
    byte[] underAnother = new MacKeys(engines.kms(), "alias/other").key(KeyName.RECEIPT_CODE).getEncoded();

    assertThat(one).hasSize(32).isEqualTo(two).isNotEqualTo(underAnother);
  }

  @Test
  void aKeyIsAskedForOnce() {
    CallLedger ledger = new CallLedger();
    MacKeys keys = new MacKeys(engines.kms(ledger), "alias/root");

    keys.key(KeyName.RECEIPT_CODE);
    keys.key(KeyName.RECEIPT_CODE);

    assertThat(ledger.total().calls()).isEqualTo(1);
  }
}
