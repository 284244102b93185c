package org.redress.local.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;

class NeedsTest {

  private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("CASE#1"));

  @Test
  void aTransactionNeedsWhatEachOfItsItemsNeeds() {
    TransactWriteItemsRequest all = TransactWriteItemsRequest.builder()
        .transactItems(
            TransactWriteItem.builder().put(put -> put.tableName("t").item(KEY)).build(),
            TransactWriteItem.builder().update(update -> update.tableName("t").key(KEY)).build(),
            TransactWriteItem.builder().delete(delete -> delete.tableName("t").key(KEY)).build(),
            TransactWriteItem.builder().conditionCheck(check -> check.tableName("t").key(KEY)).build())
        .build();

    assertThat(Needs.of(all)).extracting(Need::action)
        .containsExactly(
            "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem");
  }

  @Test
  void aQueryNeedsTheTableOrItsIndexAlone() {
    QueryRequest query = QueryRequest.builder()
        .tableName("t")
        .keyConditionExpression("#pk = :pk AND begins_with(sk, :from)")
        .expressionAttributeValues(
            Map.of(":from", AttributeValue.fromS("EVENT#"), ":pk", AttributeValue.fromS("CASE#1")))
        .build();

    assertThat(Needs.of(query)).containsExactly(Need.ofItem("dynamodb:Query", "t", "CASE#1"));
    assertThat(Needs.of(query.toBuilder().indexName("wake").build()))
        .containsExactly(Need.of("dynamodb:Query", "t/index/wake"));
  }

  @Test
  void headsAndVersionsOfObjectsNeedWhatS3AsksForThem() {
    assertThat(Needs.of(HeadObjectRequest.builder().bucket("b").key("k").build()))
        .containsExactly(Need.of("s3:GetObject", "b/k"));
    assertThat(Needs.of(DeleteObjectRequest.builder().bucket("b").key("k").versionId("1").build()))
        .containsExactly(Need.of("s3:DeleteObjectVersion", "b/k"));
  }

  @Test
  void aCallThatNobodyHasLookedUpIsNotPassedOver() {
    assertThatThrownBy(() -> Needs.of(ScanRequest.builder().tableName("t").build()))
        .hasMessageContaining("ScanRequest");
  }

  @Test
  void aStatementAllowsWhatItsActionsResourcesAndConditionsSay() throws IOException {
    Statement statement = Statement.read(new ObjectMapper().readTree("""
        {"Sid": "Drafts", "Action": ["dynamodb:DeleteItem"], "Resource": "CaseTable",
         "Condition": {"ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["DRAFT#*"]}}}"""));

    assertThat(statement.allows(Need.ofItem("dynamodb:DeleteItem", "CaseTable", "DRAFT#1"))).isTrue();
    assertThat(statement.allows(Need.ofItem("dynamodb:DeleteItem", "CaseTable", "CASE#1"))).isFalse();
    assertThat(statement.allows(Need.ofItem("dynamodb:PutItem", "CaseTable", "DRAFT#1"))).isFalse();
    assertThat(statement.allows(Need.ofItem("dynamodb:DeleteItem", "OtherTable", "DRAFT#1"))).isFalse();
  }

  @Test
  void whatIsNotAllowedIsNamed() {
    Map<String, Set<Need>> needs = Map.of(
        "QueueReview", Set.of(Need.ofItem("dynamodb:DeleteItem", "CaseTable", "CASE#1")));

    assertThat(new FunctionRights().missing(needs))
        .containsExactly("QueueReview dynamodb:DeleteItem CaseTable CASE#");
  }
}
