package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casework.personaldata.Category;
import org.redress.casework.personaldata.HeldItem;
import org.redress.casework.personaldata.HeldObject;
import org.redress.casework.personaldata.Keeping;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.casework.personaldata.Whose;
import org.redress.caseworkaws.personaldata.PersonalDataFile;

/** For each time that the map of personal data promises there is what keeps the promise. */
class KeepingTest {

  private static final PersonalDataMap MAP = PersonalDataFile.shipped();

  /** What erasure finds in other partitions by what the case's own items say of it. */
  private static final Set<String> LED_TO = Set.of(
      "MAIL#", "RESPONDENT#", "POST#", "WORDS#", "LIKE#", "REPORTER#", "WRITER#", "GOLDEN#");

  @ParameterizedTest
  @EnumSource(Keeping.class)
  void somethingKeepsEachPromise(Keeping keeping) {
    List<HeldItem> items = MAP.items().stream().filter(item -> item.category().kept() == keeping).toList();
    List<HeldObject> objects = MAP.objects().stream().filter(one -> one.category().kept() == keeping).toList();
    assertThat(items.size() + objects.size()).as("the map promises it of something").isPositive();

    switch (keeping) {
      // Erased by the sweeper with the case.
      case WITH_CASE -> {
        assertThat(items).allMatch(item -> item.pk().equals("CASE#") || LED_TO.contains(item.pk()));
        assertThat(objects).allMatch(one -> one.of().equals("case") || one.of().equals("evidence"));
      }
      // Removed by the sweeper part by part; what is put aside it forgets with that.
      case RAW_MAIL -> {
        assertThat(items).allMatch(item -> item.pk().equals("CASE#"));
        assertThat(objects).extracting(HeldObject::prefix).containsExactlyInAnyOrder("mail/new/", "mail/kept/");
      }
      case PUT_ASIDE -> {
        assertThat(items).extracting(HeldItem::pk).containsExactly("PUTASIDE#");
        assertThat(objects).isEmpty();
      }
      // Forgotten by the table itself; uploads without a case are removed by the sweeper.
      case DRAFT, TWO_DAYS, THIRTY_DAYS -> {
        assertThat(items).allMatch(item -> item.has("expiresAt"));
        assertThat(objects).allMatch(one -> one.prefix().equals("uploads/"));
      }
      case WHILE_NEEDED, WHILE_STAFF -> assertThat(objects).as("people remove it").isEmpty();
      case FOR_GOOD -> {
        assertThat(items).extracting(HeldItem::category).allMatch(KeepingTest::isOfStaffAtMost);
        assertThat(objects).extracting(HeldObject::category).allMatch(KeepingTest::isOfStaffAtMost);
      }
    }
  }

  private static boolean isOfStaffAtMost(Category category) {
    return category.whose().stream().allMatch(whose -> whose == Whose.REVIEWER);
  }
}
