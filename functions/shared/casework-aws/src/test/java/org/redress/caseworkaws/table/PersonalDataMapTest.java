package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.personaldata.Category;
import org.redress.casework.personaldata.HeldItem;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.casework.personaldata.Whose;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.caseworkaws.testing.MappedWrites;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What is written beside the map is refused in every test of every module that has these classes: see MappedWrites. */
@ExtendWith(Engines.class)
class PersonalDataMapTest {

  private static final PersonalDataMap MAP = PersonalDataFile.shipped();

  private final CaseTable table;

  PersonalDataMapTest(TestEngines engines) {
    this.table = TestTable.create(engines).sound();
  }

  @Test
  void nothingIsWrittenThatTheMapDoesNotKnow() {
    Key head = Keys.head(CaseFixture.newId());

    assertThatThrownBy(() -> table.put(Puts.fresh(Attributes.of(new Key("SHOE#1", "SIZE")))))
        .isInstanceOf(MappedWrites.UnmappedException.class)
        .hasMessageContaining("items SHOE#1 SIZE");
    assertThatThrownBy(() -> table.put(Puts.fresh(Attributes.of(head).put("shoeSize", 7))))
        .hasMessageContaining("[shoeSize] of items CASE# HEAD");
    assertThatThrownBy(
        () -> table.put(Puts.fresh(Attributes.of(head).put("contest", new Attributes().put("shoeSize", 7)))))
        .hasMessageContaining("[contest.shoeSize]");
    assertThatThrownBy(() -> table.update(PersonalDataMapTest::resize))
        .hasMessageContaining("[shoeSize] of items PEOPLE");
  }

  private static void resize(UpdateItemRequest.Builder request) {
    request.key(Keys.person("ada").attributes())
        .updateExpression("SET #shoeSize = :seven")
        .expressionAttributeNames(Map.of("#shoeSize", "shoeSize"))
        .expressionAttributeValues(Map.of(":seven", AttributeValue.fromN("7")));
  }

  @Test
  void theClosestTypeOfAnItemIsTheOneThatCounts() {
    assertThat(MAP.item("STATS#WEEKS#2026", "01#00").map(HeldItem::pk)).contains("STATS#WEEKS#");
    assertThat(MAP.item("CASE#7K2M9QXW4T", "EVENT#00001")).get().satisfies(event -> {
      assertThat(event.stays()).isTrue();
      assertThat(event.whose("personal.email")).contains(Whose.REPORTER);
      assertThat(event.whose("hash")).isEmpty();
    });
  }

  @Test
  void whatIsAboutSomebodyIsOfACategoryThatSaysSo() {
    for (HeldItem item : MAP.items()) {
      Set<Whose> said = item.attributes().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
      Category category = item.category();
      if (!category.isAboutPeople()) {
        assertThat(said).as(item.pk() + " " + item.sk()).isEmpty();
      }
    }
  }
}
