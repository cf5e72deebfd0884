# Shared by the scripts in bin/; sourced, not run.
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# Names of files are read in the encoding of the locale; without one, Chinese paths would be lost
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in *[Uu][Tt][Ff]*8) ;; *) export LC_ALL=C.UTF-8 ;; esac

say_and_stop() { echo "$1" >&2; exit 1; }

# DOC-less: finds a JDK of at least version 25 in JAVA_HOME, PATH or /usr/lib/jvm and sets JAVA_HOME
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" 2>/dev/null)" 2>/dev/null)" 2>/dev/null)" /usr/lib/jvm/*; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    local version
    # the file beside it tells at once what starting a compiler takes half a second to say
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release" 2>/dev/null || true)"
    [ -n "$version" ] || version="$("$candidate/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  say_and_stop "没有找到 JDK 25 或更新的版本（找过 JAVA_HOME、PATH 和 /usr/lib/jvm）。请安装，例如 Temurin 25，再试一次。 / No JDK 25 or newer found; install one, for example Temurin 25."
}

find_maven() {
  command -v mvn >/dev/null || say_and_stop "没有找到 Maven（需要 3.8 或更新）。请安装：apt-get install maven。 / Maven 3.8 or newer is needed."
}

# Maven 3.8 itself uses what newer JDKs warn of; the reader can do nothing about it
maven() { (cd "$ROOT" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn -B -Dstyle.color=never "$@"); }

# Installs Debian's packages where it may, after saying why; whoever needs them looks whether they are there
install_packages() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  echo "$1" >&2
  shift
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@") >&2 || true
}

# Scanned papers are read by Tesseract; the product goes without it and says so. Tried once, since a machine may have no registry
offer_recognizer() {
  command -v tesseract >/dev/null && return 0
  [ -f "$ROOT/target/app/.recognizer" ] && return 0
  install_packages "正在安装扫描件文字识别（tesseract）…… / Installing Tesseract, which reads scanned papers" tesseract-ocr tesseract-ocr-chi-sim
  command -v tesseract >/dev/null \
    || echo "没有 tesseract，扫描件没有涂去建议，其他功能不受影响。安装：apt-get install tesseract-ocr tesseract-ocr-chi-sim。 / Without Tesseract nothing is suggested in scanned papers." >&2
  touch "$ROOT/target/app/.recognizer"
}

# Builds the product when sources are newer than what was built
build_if_needed() {
  local stamp="$ROOT/target/app/.built"
  if [ -f "$stamp" ] && [ -z "$(find "$ROOT/src/main" "$ROOT/pom.xml" -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  find_maven
  echo "正在构建（第一次要几分钟）…… / Building, the first time takes some minutes" >&2
  maven -q -DskipTests -Dmaven.test.skip=true package >&2 || say_and_stop "构建没有成功，原因见上。 / The build failed, see above."
  rm -rf "$ROOT/target/app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/target/gongkai.jar" extract --destination "$ROOT/target/app" >&2 \
    || say_and_stop "解开程序包没有成功，多半是磁盘满了。 / Unpacking the jar failed."
  rehearse
  touch "$stamp"
}

JVM_OPTIONS=(-XX:+UseSerialGC -Xms96m -Xmx1g -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:-ShrinkHeapInSteps -XX:TrimNativeHeapInterval=60000 -Xss512k
  -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Xlog:disable -Xlog:all=error:stderr)

# One rehearsal run records what a start needs, so that later starts are fast (AOT cache of JDK 25)
rehearse() {
  local scratch
  scratch="$(mktemp -d)"
  "$JAVA_HOME/bin/java" "${JVM_OPTIONS[@]}" -XX:AOTCacheOutput="$ROOT/target/app/gongkai.aot" \
    -jar "$ROOT/target/app/gongkai.jar" --server.port=0 "--gongkai.data=$scratch" --gongkai.rehearsal=true \
    >"$ROOT/target/app/rehearsal.log" 2>&1 || echo "预演没有成功，启动会慢一些（见 target/app/rehearsal.log）。 / Rehearsal failed; starts will be slower." >&2
  rm -rf "$scratch"
}
