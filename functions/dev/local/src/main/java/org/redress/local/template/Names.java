package org.redress.local.template;

import java.util.Optional;

/** What the evaluator asks for what it cannot know itself: what was made on this machine. */
public interface Names {

  /** What {@code !Ref logicalId} stands for, when there is such a resource. */
  Optional<String> ref(String logicalId);

  /** What {@code !GetAtt logicalId.attribute} stands for, when there is such a resource and attribute. */
  Optional<String> attribute(String logicalId, String attribute);

  /** Nothing was made. */
  static Names none() {
    return new Names() {
      @Override
      public Optional<String> ref(String logicalId) {
        return Optional.empty();
      }

      @Override
      public Optional<String> attribute(String logicalId, String attribute) {
        return Optional.empty();
      }
    };
  }
}
