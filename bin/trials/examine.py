"""Looks in a backup of the running product, on its pages and in its search, for everything that was acknowledged."""
import collections, io, json, os, random, re, time, urllib.parse, urllib.request, zipfile

SETTLE = 120  # seconds within which search must agree


class Archive:
    """A backup as tables of rows, so that no client of the database is needed."""

    def __init__(self, file):
        self.zip = zipfile.ZipFile(file)
        self.manifest = json.loads(self.zip.read('manifest.json'))
        self.tables = {table['name']: table['columns'] for table in self.manifest['tables']}

    def rows(self, table):
        columns = self.tables[table]
        with self.zip.open(f'tables/{table}.copy') as text:
            for line in io.TextIOWrapper(text, 'utf-8', newline='\n'):
                yield dict(zip(columns, line.rstrip('\n').split('\t')))


def settle(product):
    """Waits until no event and no job is on its way; how long that took."""
    began = time.time()
    while time.time() - began < SETTLE:
        figures = product.ask('/api/v1/metrics')[1].decode()
        if re.search(r'^gongkai_events_waiting 0$', figures, re.M) and re.search(r'^gongkai_jobs_open 0$', figures, re.M):
            return time.time() - began
        time.sleep(0.5)
    return None


def examine(round_number, product, ledger, scratch):
    faults = []
    took = settle(product)
    if took is None:
        faults.append(f'events or jobs still open after {SETTLE} s')
    file = os.path.join(scratch, 'backup.zip')
    with open(file, 'wb') as out:
        out.write(product.ask('/api/v1/backup', timeout=600)[1])
    archive = Archive(file)
    if archive.manifest['files']['flawed']:
        faults.append(f"files lost: {archive.manifest['files']['flawed']}")
    documents = {row['source_id']: row for row in archive.rows('publishing_document')}
    by_id = {row['id']: row for row in archive.rows('publishing_document')}
    listing = {row['document_id']: row for row in archive.rows('publishing_listing')}
    for source, title in ledger.published.items():
        row = documents.get(source)
        if row is None or listing.get(row['id'], {}).get('title') != title:
            faults.append(f'published and lost: {source}')
    texts = collections.defaultdict(str)
    for row in archive.rows('publishing_text'):
        texts[int(row['document_id'])] += row['plain']
    for document, mark in ledger.drafts.items():
        # a later save that was written although its answer was lost in the kill is no loss
        if not any(one in texts[document] for one in [mark] + ledger.tried[document]):
            faults.append(f'draft {document} lost its saved state {mark}')
    stored = {row['digest'] for row in archive.rows('files_stored')}
    faults += [f'file lost: {digest}' for digest in ledger.files if digest not in stored]
    # numbers: none twice, none without its document, up to where the counter stands
    numbers = [row['index_number'] for row in by_id.values() if row['index_number'] != '\\N']
    faults += [f'number used twice: {n}' for n, times in collections.Counter(numbers).items() if times > 1]
    used = collections.defaultdict(set)
    for row in by_id.values():
        match = re.fullmatch(r'.*/(\d{4})-(\d+)', row['index_number'])
        if match:
            used[row['unit_id'], match.group(1)].add(int(match.group(2)))
    for counter in archive.rows('publishing_index_counter'):
        missing = set(range(1, int(counter['last']) + 1)) - used[counter['unit_id'], counter['year']]
        if missing:
            faults.append(f"numbers without a document: unit {counter['unit_id']} {counter['year']} {sorted(missing)[:5]}")
    # the read models agree: what is listed is what is published, and can be found, and is seen
    items = {row['id'] for row in archive.rows('search_item') if row['type'] == 'DOCUMENT'}
    shown = {'D' + document for document in listing}
    if items != shown:
        faults.append(f'search rows differ from listing: {sorted(items ^ shown)[:5]}')
    total = json.loads(product.ask('/api/v1/documents?size=1')[1])['total']
    if total != len(listing):
        faults.append(f'the interface for programs counts {total}, the table {len(listing)}')
    for source in random.sample(sorted(ledger.published), min(10, len(ledger.published))):
        page = product.ask(f"/documents/{documents[source]['id']}", opener=urllib.request.build_opener())[1].decode()
        if ledger.published[source] not in page:
            faults.append(f'page does not show {source}')
        run = source.rsplit('-', 1)[0]
        found = json.loads(product.ask('/api/v1/search?' + urllib.parse.urlencode({'q': run}))[1])
        if not any(ledger.published[source] == hit['title'] for hit in found['hits']):
            faults.append(f'search does not find {source}')
    for duty in archive.rows('duties_duty'):
        if duty['document_id'] != '\\N' and duty['done_on'] != '\\N' and duty['document_id'] not in listing:
            faults.append(f"duty {duty['id']} is met by a document that is not public")
    return faults, took, len(listing)
