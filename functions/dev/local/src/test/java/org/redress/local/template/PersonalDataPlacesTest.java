package org.redress.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.casework.personaldata.HeldElsewhere;
import org.redress.casework.personaldata.HeldObject;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.local.cli.Project;

/** What the template makes is in the map of personal data. */
class PersonalDataPlacesTest {

  private static final PersonalDataMap MAP = PersonalDataFile.shipped();

  private final ObjectNode template;

  PersonalDataPlacesTest() throws IOException {
    template = TemplateReader.read(Project.root().resolve("template.yaml"));
  }

  @Test
  void everyQueueLogAndBucketOfTheTemplateIsInTheMap() {
    assertThat(mapped("queue")).containsAll(made("AWS::SQS::Queue"));
    assertThat(mapped("log")).containsAll(made("AWS::Logs::LogGroup"));
    assertThat(MAP.objects().stream().map(HeldObject::bucket).collect(Collectors.toSet()))
        .containsAll(made("AWS::S3::Bucket"));
  }

  @Test
  void everyIndexOfTheTableIsInTheMap() {
    List<String> indexes = template.path("Resources")
        .path("CaseTable")
        .path("Properties")
        .path("GlobalSecondaryIndexes")
        .findValuesAsText("IndexName");

    assertThat(indexes).isNotEmpty();
    assertThat(mapped("index")).containsAll(indexes);
  }

  private static Set<String> mapped(String kind) {
    return MAP.others()
        .stream()
        .filter(one -> one.kind().equals(kind))
        .map(HeldElsewhere::name)
        .collect(Collectors.toSet());
  }

  private Set<String> made(String type) {
    return template.path("Resources")
        .properties()
        .stream()
        .filter(resource -> resource.getValue().path("Type").asText().equals(type))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

}
