package org.redress.local.doctor;

import java.util.List;

/** The key from which all others are derived. */
final class KeyLook {

  private final Patient patient;

  KeyLook(Patient patient) {
    this.patient = patient;
  }

  List<Finding> look() {
    patient.wiring().receiptCodes();
    return List.of(Finding.right("keys", "receipt codes and hashes can be made"));
  }
}
