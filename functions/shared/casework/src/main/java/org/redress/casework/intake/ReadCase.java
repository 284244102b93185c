package org.redress.casework.intake;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithReport;

/** Shows a case to whoever has its receipt code. */
public final class ReadCase {

  /** Stands in for a reference that cannot be one, so that it takes as long as any other that is wrong. */
  private static final CaseId NOBODYS = new CaseId("0000000000");

  private final CaseStore cases;
  private final ReceiptCodes codes;

  public ReadCase(CaseStore cases, ReceiptCodes codes) {
    this.cases = cases;
    this.codes = codes;
  }

  /** The case and its report; empty alike for an unknown reference and for a wrong code. */
  public Optional<CaseWithReport> read(String reference, String receiptCode) {
    CaseId id = CaseId.parse(reference).orElse(NOBODYS);
    boolean opens = codes.opens(id, receiptCode);
    Optional<CaseWithReport> found = cases.findWithReport(id);
    return opens ? found : Optional.empty();
  }
}
