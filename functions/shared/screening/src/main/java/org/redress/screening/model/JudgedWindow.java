package org.redress.screening.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the network says of one window, and on which words that rests. For one thread. */
final class JudgedWindow {

  private final ClauseModel model;
  private final TokenWindow window;
  private final float[] outputs;
  private @Nullable Occlusion occlusion;

  JudgedWindow(ClauseModel model, TokenWindow window) {
    this.model = model;
    this.window = window;
    this.outputs = model.encoder().outputs(window.ids(model.pieces()));
  }

  float output(int head) {
    return outputs[head];
  }

  /** The words on which an output rests. The first call costs up to 33 readings of the window, others nothing. */
  List<Occlusion.Place> evidence(int head) {
    if (occlusion == null) {
      occlusion = Occlusion.of(window, outputs, model.encoder(), model.pieces());
    }
    return occlusion.evidence(head);
  }
}
