"""Starts Debian's wapiti, whose way to leave out an address (-x) fails on Python 3.11: flags must stand at the start."""
import fnmatch
import re

import wapitiCore.net.crawler as crawler
from wapitiCore.main.wapiti import wapiti_main

crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern), re.MULTILINE)
wapiti_main()
