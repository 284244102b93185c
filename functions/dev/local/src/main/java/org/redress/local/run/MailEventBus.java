package org.redress.local.run;

import java.util.List;
import java.util.Map;
import org.redress.engines.ses.MailEventListener;
import org.redress.local.mailevents.EventRule;
import org.redress.local.queues.Queue;
import org.redress.local.template.TemplateException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Gives the mail endpoint's events to the template's rules, and what they make of them to the queues. */
final class MailEventBus {

  private MailEventBus() {}

  static MailEventListener of(List<EventRule> rules, Map<String, Queue> queuesByArn, SqsClient sqs) {
    return event -> {
      for (EventRule rule : rules) {
        for (EventRule.Message message : rule.apply(event)) {
          Queue queue = queuesByArn.get(message.queueArn());
          if (queue == null) {
            throw new TemplateException("a rule's target", message.queueArn() + " is no queue of the template");
          }
          sqs.sendMessage(request -> request.queueUrl(queue.url()).messageBody(message.body()));
        }
      }
    };
  }
}
