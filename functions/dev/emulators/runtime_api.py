"""Lambda's runtime API on this machine: the built jars run under Lambda's own runtime interface client, without a container."""
import http.server
import json
import os
import queue
import subprocess
import tempfile
import threading
import uuid

from sample_events import PROJECT, Failed
from samcli.yamlhelper import yaml_parse

PATIENCE = 180


class _Api(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.calls = queue.Queue()
        self.answers = queue.Queue()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        call = self.server.calls.get()
        body = json.dumps(call).encode()
        self.send_response(200)
        for name, value in {
                "Lambda-Runtime-Aws-Request-Id": str(uuid.uuid4()), "Lambda-Runtime-Deadline-Ms": "9999999999999",
                "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-west-2:123456789012:function:sample",
                "Content-Type": "application/json", "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.server.answers.put((self.path.rsplit("/", 1)[-1], body))
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        """What came back is judged; requests are not told."""


class Functions:
    """The functions that were called so far, one process each."""

    def __init__(self, java, runtime_jars, environment):
        self.java, self.runtime_jars, self.environment = java, runtime_jars, environment
        template = yaml_parse((PROJECT / "template.yaml").read_text())
        self.resources = template["Resources"]
        self.shared = template["Globals"]["Function"]["Environment"]["Variables"]
        self.running = {}
        self.log = tempfile.TemporaryFile()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.log.close()
        for process, api in self.running.values():
            process.kill()
            process.wait()
            api.server_close()

    def _start(self, function):
        api = _Api()
        threading.Thread(target=api.serve_forever, daemon=True).start()
        properties = self.resources[function]["Properties"]
        declared = self.shared | properties.get("Environment", {}).get("Variables", {})
        environment = {name: value for name, value in self.environment.items() if name in declared or name.startswith("AWS_")}
        process = subprocess.Popen(
            [self.java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
             "-cp", f"{PROJECT / properties['CodeUri']}:{self.runtime_jars}/*",
             "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", properties["Handler"]],
            env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment,
                 "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{api.server_port}", "_HANDLER": properties["Handler"],
                 "AWS_LAMBDA_FUNCTION_NAME": function, "AWS_LAMBDA_FUNCTION_VERSION": "1",
                 "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024", "LAMBDA_TASK_ROOT": str(PROJECT)},
            stdout=self.log, stderr=subprocess.STDOUT)
        self.running[function] = process, api

    def logged(self):
        """The end of what the functions logged."""
        self.log.seek(0)
        return self.log.read().decode(errors="replace")[-3000:]

    def invoke(self, function, event):
        if function not in self.running:
            self._start(function)
        _, api = self.running[function]
        api.calls.put(event)
        try:
            kind, body = api.answers.get(timeout=PATIENCE)
        except queue.Empty:
            raise Failed(f"{function} did not answer within {PATIENCE} seconds") from None
        if kind != "response":
            raise Failed(f"{function} failed: {body[:1500]}\n{self.logged()}")
        return json.loads(body) if body else None
