"""A server on a data directory of its own, started, asked, stopped and killed by a trial."""
import os, signal, subprocess, sys, time, urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Product:
    """One server on a data directory of its own."""

    def __init__(self, port, data, log=None):
        self.port, self.data, self.process = port, data, None
        self.log = log or os.path.join(os.path.dirname(data), 'serve.log')
        self.address = f'http://127.0.0.1:{port}'

    def start(self, command=(), environment=None):
        began = time.time()
        log = open(self.log, 'ab')
        self.process = subprocess.Popen([*command, f'{ROOT}/bin/serve', '--port', str(self.port), '--data', self.data,
                                         '--gongkai.files.upload-seconds=60'],
                                        stdout=log, stderr=log, start_new_session=True, env=environment)
        while time.time() - began < 300:
            if self.process.poll() is not None:
                sys.exit(f'the product ended by itself; see {log.name}')
            try:
                with urllib.request.urlopen(self.address + '/api/v1/health', timeout=2) as answer:
                    if answer.status == 200:
                        return time.time() - began
            except OSError:
                time.sleep(0.1)
        sys.exit('the product did not become ready within 300 s')

    def family(self):
        """The JVM, the database and all that hangs on them, found by the data directory on their command lines."""
        found = []
        for pid in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open(f'/proc/{pid}/stat') as stat:
                    parent = int(stat.read().rsplit(')', 1)[1].split()[1])
                with open(f'/proc/{pid}/cmdline', 'rb') as line:
                    found.append((int(pid), parent, line.read().decode('utf-8', 'replace')))
            except OSError:
                pass
        roots = {pid for pid, _, line in found if self.data in line and pid != os.getpid()}
        grown = True
        while grown:
            more = {pid for pid, parent, _ in found if parent in roots} - roots
            roots |= more
            grown = bool(more)
        return roots

    def kill(self):
        """All of them at once, first the database's parent so that it cannot even say good-bye."""
        family = self.family()
        for pid in family:
            try:
                os.kill(pid, signal.SIGSTOP)
            except ProcessLookupError:
                pass
        family |= self.family()
        for pid in family:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()
        while self.family():
            time.sleep(0.05)
        return len(family)

    def stop(self):
        for pid in self.family():
            with open(f'/proc/{pid}/cmdline', 'rb') as line:
                if b'gongkai.jar' in line.read():
                    os.kill(pid, signal.SIGTERM)
        self.process.wait()

    def token(self):
        with open(f'{self.data}/admin-token') as file:
            return file.read().strip()

    def ask(self, path, body=None, kind='application/octet-stream', opener=None, timeout=30, method=None):
        request = urllib.request.Request(self.address + path, data=body, method=method)
        if body is not None:
            request.add_header('Content-Type', kind)
        if opener is None:
            request.add_header('Authorization', 'Bearer ' + self.token())
        with (opener.open if opener else urllib.request.urlopen)(request, timeout=timeout) as answer:
            return answer.geturl(), answer.read()
