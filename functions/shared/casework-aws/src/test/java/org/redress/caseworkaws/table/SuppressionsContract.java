package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.NoticeId;
import org.redress.casework.Page;
import org.redress.casework.notices.Suppression;
import org.redress.casework.notices.Suppression.Reason;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.report.EmailAddress;

/** What every list of suppressed addresses must do. */
abstract class SuppressionsContract {

  private final Suppressions suppressions;
  private final EmailAddress address = new EmailAddress("jo." + UUID.randomUUID() + "@example.org");
  private final NoticeId notice = new NoticeId(CaseFixture.newId(), 3);
  private final Suppression bounce = new Suppression(Reason.BOUNCE, CaseFixture.NOW, notice);
  private final Suppression complaint = new Suppression(Reason.COMPLAINT, CaseFixture.NOW.plusSeconds(1), notice);

  SuppressionsContract(Suppressions suppressions) {
    this.suppressions = suppressions;
  }

  @Test
  void anAddressIsSuppressedHoweverItIsWritten() {
    assertThat(suppressions.of(address)).isEmpty();

    suppressions.add(address, bounce);

    assertThat(suppressions.of(new EmailAddress(address.value().toUpperCase(Locale.ROOT)))).contains(bounce);
  }

  @Test
  void whatWasKnownFirstStaysUnlessTheOtherOutweighsIt() {
    suppressions.add(address, bounce);
    suppressions.add(address, new Suppression(Reason.BOUNCE, CaseFixture.NOW.plusSeconds(9), notice));
    assertThat(suppressions.of(address)).contains(bounce);

    suppressions.add(address, complaint);
    suppressions.add(address, bounce);
    assertThat(suppressions.of(address)).contains(complaint);
  }

  @Test
  void aSuppressionIsLiftedOnce() {
    suppressions.add(address, bounce);

    assertThat(suppressions.lift(suppressions.id(address))).contains(bounce);

    assertThat(suppressions.of(address)).isEmpty();
    assertThat(suppressions.lift(suppressions.id(address))).isEmpty();
  }

  @Test
  void allAreListedWithoutTheirAddresses() {
    List<EmailAddress> addresses = IntStream.range(0, 120)
        .mapToObj(i -> new EmailAddress(i + "." + address.value()))
        .toList();
    addresses.forEach(each -> suppressions.add(each, bounce));

    List<Suppressions.Entry> all = Page.all(suppressions::list).toList();

    assertThat(all).containsAll(
        addresses.stream().map(each -> new Suppressions.Entry(suppressions.id(each), bounce)).toList());
    assertThat(all.toString()).doesNotContain("example.org");
  }
}
