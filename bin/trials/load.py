"""What people do meanwhile: publish by import, upload, write drafts; and a ledger of what was acknowledged."""
import hashlib, http.cookiejar, json, random, re, threading, time, urllib.error, urllib.parse, urllib.request

PASSWORD = 'qingcheng-359'  # of the sample accounts, published with them
FORM = 'application/x-www-form-urlencoded'


class Ledger:
    """What was acknowledged: only what the server answered with success."""

    def __init__(self):
        self.lock = threading.Lock()
        self.published, self.drafts, self.tried, self.files = {}, {}, {}, {}

    def note(self, book, key, value):
        with self.lock:
            book[key] = value


def writer(round_number, product, ledger, stopped, work):
    while not stopped.is_set():
        try:
            work(round_number, product, ledger)
        except (OSError, ValueError, urllib.error.URLError):
            stopped.wait(0.05)  # the kill, or a refusal: nothing was acknowledged


def publish(round_number, product, ledger):
    run = f'R{round_number}-{random.randrange(1 << 40):x}'
    lines = [{'sourceId': f'{run}-{n}', 'title': f'关于停电试验 {run} 第 {n} 件的通知', 'kind': 'NOTICE',
              'publishedOn': time.strftime('%Y-%m-%d', time.gmtime(time.time() + 8 * 3600 - 86400)),
              'body': f'停电试验 {run} 的正文。'} for n in range(random.randrange(1, 6))]
    body = '\n'.join(json.dumps(line, ensure_ascii=False) for line in lines).encode()
    _, answer = product.ask('/api/v1/documents/imports?filename=a.jsonl&publish=true', body)
    job = json.loads(answer)['job']
    while True:
        state = json.loads(product.ask(f'/api/v1/jobs/{job}')[1])
        if state['state'] == 'DONE' and state['failed'] == 0:
            for line in lines:
                ledger.note(ledger.published, line['sourceId'], line['title'])
            return
        if state['state'] in ('FAILED', 'CANCELLED', 'DONE'):
            raise ValueError(state)
        time.sleep(0.1)


def upload(round_number, product, ledger):
    content = f'停电试验附件 {round_number} {random.randrange(1 << 60):x}\n'.encode() * random.randrange(1, 400)
    frontier = f'x{random.randrange(1 << 60):x}'
    form = (f'--{frontier}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
            'Content-Type: text/plain\r\n\r\n').encode() + content + f'\r\n--{frontier}--\r\n'.encode()
    _, answer = product.ask('/api/v1/files', form, f'multipart/form-data; boundary={frontier}')
    digest = hashlib.sha256(content).hexdigest()
    if json.loads(answer)['id'] != digest:
        raise ValueError('kept under another digest')
    ledger.note(ledger.files, digest, len(content))


class Clerk:
    """Somebody at the desk who writes a document and saves it over and over."""

    def __init__(self):
        self.opener, self.document, self.version, self.csrf = None, None, 0, ''

    def sign_in(self, product):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.read_csrf(product, '/sign-in')
        fields = {'_csrf': self.csrf, 'username': 'kexin', 'login': 'kexin', 'password': PASSWORD}
        product.ask('/sign-in', urllib.parse.urlencode(fields).encode(), FORM, self.opener)
        page = self.read_csrf(product, '/desk/documents/new')
        unit = re.search(r'name="unit"[^>]*value="(\d+)"', page) or re.search(
            r'<select[^>]*name="unit".*?<option[^>]*value="(\d+)"', page, re.S)
        fields = {'_csrf': self.csrf, 'kind': 'NOTICE', 'unit': unit.group(1), 'title': '停电试验草稿'}
        place, page = product.ask('/desk/documents', urllib.parse.urlencode(fields).encode(), FORM, self.opener)
        self.document = re.search(r'/desk/documents/(\d+)/edit', place).group(1)
        self.version = int(re.search(r'name="version" value="(\d+)"', page.decode()).group(1))

    def arrive(self, product):
        """Signs in the first time; later comes back to the document and looks how it stands, with the same session."""
        if self.document is None:
            self.sign_in(product)
            return
        page = self.read_csrf(product, f'/desk/documents/{self.document}/edit')
        self.version = int(re.search(r'name="version" value="(\d+)"', page).group(1))

    def read_csrf(self, product, path):
        page = product.ask(path, opener=self.opener)[1].decode()
        self.csrf = re.search(r'name="_csrf" value="([^"]+)"', page).group(1)
        return page

    def save(self, round_number, product, ledger):
        mark = f'{random.randrange(1 << 60):x}'
        fields = {'_csrf': self.csrf, 'version': self.version, 'title': f'停电试验草稿 {mark}',
                  'body': f'<p>草稿 {mark}</p>', 'kind': 'NOTICE'}
        ledger.note(ledger.tried, int(self.document), ledger.tried.get(int(self.document), []) + [mark])
        answer = product.ask(f'/desk/documents/{self.document}/draft', urllib.parse.urlencode(fields).encode(),
                             FORM, self.opener)[1]
        self.version = json.loads(answer)['version']
        ledger.note(ledger.drafts, int(self.document), mark)
        ledger.note(ledger.tried, int(self.document), [])
