package org.redress.casework.intake;

import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithReport;

/** Opens a case to whoever has its receipt code. */
public final class ReadCase {

  private static final int FIRST_CODE = 1;

  private final CaseStore cases;
  private final ReceiptCodes codes;

  public ReadCase(CaseStore cases, ReceiptCodes codes) {
    this.cases = cases;
    this.codes = codes;
  }

  /**
   * The case; empty alike for an unknown reference and for a wrong code. The same is done for both, one read and one
   * comparison: the report, of which there may be much, is not touched before the code is known to be right.
   */
  public Optional<Case> open(String reference, String receiptCode) {
    CaseId id = CaseId.parse(reference).orElse(CaseId.NOBODYS);
    Optional<Case> found = cases.find(id);
    boolean opens = codes.opens(id, found.map(open -> open.access().generation()).orElse(FIRST_CODE), receiptCode);
    return opens ? found : Optional.empty();
  }

  /** The case and its report, as {@link #open}. */
  public Optional<CaseWithReport> read(String reference, String receiptCode) {
    return open(reference, receiptCode).flatMap(open -> cases.findWithReport(open.id()));
  }
}
