/* Stands between a program and the C library, counts the calls that it makes on files, and disturbs one of them.
 *
 * It is preloaded (LD_PRELOAD), so that it sees all calls of Python and of what Python calls, and can do what no stand-in
 * written in Python can: a write that really writes only half, and an end of the process between two calls or in the middle
 * of one. Until `disturb` is called it only passes everything on. `tests/faults/file_calls.py` builds and steers it.
 */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/types.h>
#include <unistd.h>

enum { PASS, FAIL, SHORTEN, KILL_BEFORE, KILL_AFTER, KILL_MIDWAY };
#define MOST 4096

static int is_counting, action, wanted_error, goes_on;
static long met, wanted;
static char kind_of_wanted[16];
static struct { char kind[12]; char place[240]; } calls[MOST];

/* Count from now on, and disturb call number `number`, the first being 1; none where it is 0. */
void disturb(long number, int what, int error, int is_for_good) {
    met = 0; wanted = number; action = what; wanted_error = error; goes_on = is_for_good; kind_of_wanted[0] = 0; is_counting = 1;
}

/* Count no more, and say how many calls there were. */
long undisturbed(void) { is_counting = 0; return met; }

/* Name a call that was counted: its kind, and the file that it was made on. */
const char *kind_of_call(long number) { return number >= 1 && number <= met && number <= MOST ? calls[number - 1].kind : NULL; }
const char *place_of_call(long number) { return number >= 1 && number <= met && number <= MOST ? calls[number - 1].place : NULL; }

__attribute__((constructor)) static void from_environment(void) {
    const char *said = getenv("FILE_CALLS_DISTURB");
    long number; int what, error, is_for_good;
    if (said && sscanf(said, "%ld %d %d %d", &number, &what, &error, &is_for_good) == 4) disturb(number, what, error, is_for_good);
}

static void end(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

static void note(const char *kind, const char *path, int handle) {
    if (met > MOST) return;
    snprintf(calls[met - 1].kind, sizeof calls[0].kind, "%s", kind);
    if (path) { snprintf(calls[met - 1].place, sizeof calls[0].place, "%s", path); return; }
    char name[64]; snprintf(name, sizeof name, "/proc/self/fd/%d", handle);
    ssize_t length = handle < 0 ? -1 : readlink(name, calls[met - 1].place, sizeof calls[0].place - 1);
    calls[met - 1].place[length < 0 ? 0 : length] = 0;
}

/* What fails for good is a disk, and /dev/null is on none. */
static int is_nowhere(void) { return met <= MOST && !strcmp(calls[met - 1].place, "/dev/null"); }

/* Count a call, and say what is to happen to it. */
static int meet(const char *kind, const char *path, int handle) {
    if (!is_counting) return PASS;
    int before = errno;
    met++;
    is_counting = 0; note(kind, path, handle); is_counting = 1;
    errno = before;
    if (met == wanted) snprintf(kind_of_wanted, sizeof kind_of_wanted, "%s", kind);
    else if (!(goes_on && met > wanted && wanted && !strcmp(kind, kind_of_wanted)) || is_nowhere()) return PASS;
    if (action == KILL_BEFORE) end();
    if (action == FAIL) errno = wanted_error;
    return action;
}

#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); real; })
/* A call that is done or not: what `call` does, or `failed` with the wanted error. */
#define DISTURBED(kind, path, handle, call, failed) \
    int what = meet(kind, path, handle); \
    if (what == FAIL) return failed; \
    __typeof__(call) result = call; \
    if (what == KILL_AFTER || what == KILL_MIDWAY) end(); \
    return result

#define WITH_MODE(last) mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, last); mode = va_arg(more, mode_t); va_end(more); }
#define KIND_OF_OPEN (flags & O_CREAT ? "create" : "open")

int open(const char *path, int flags, ...) { WITH_MODE(flags) DISTURBED(KIND_OF_OPEN, path, -1, REAL(open)(path, flags, mode), -1); }
int open64(const char *path, int flags, ...) { WITH_MODE(flags) DISTURBED(KIND_OF_OPEN, path, -1, REAL(open64)(path, flags, mode), -1); }
int openat(int at, const char *path, int flags, ...) { WITH_MODE(flags) DISTURBED(KIND_OF_OPEN, path, -1, REAL(openat)(at, path, flags, mode), -1); }
int openat64(int at, const char *path, int flags, ...) { WITH_MODE(flags) DISTURBED(KIND_OF_OPEN, path, -1, REAL(openat64)(at, path, flags, mode), -1); }

ssize_t read(int handle, void *to, size_t count) {
    int what = meet("read", NULL, handle);
    if (what == FAIL) return -1;
    ssize_t done = REAL(read)(handle, to, what == SHORTEN && count > 1 ? (count > 64 ? 32 : count / 2) : count);
    if (what == KILL_AFTER || what == KILL_MIDWAY) end();
    return done;
}

ssize_t write(int handle, const void *from, size_t count) {
    int what = meet("write", NULL, handle);
    if (what == FAIL) return -1;
    ssize_t done = REAL(write)(handle, from, (what == SHORTEN || what == KILL_MIDWAY) && count > 1 ? count / 2 : count);
    if (what == KILL_AFTER || what == KILL_MIDWAY) end();
    return done;
}

/* What could not be closed without an error is closed all the same. */
int close(int handle) {
    int what = meet("close", NULL, handle), result = REAL(close)(handle);
    if (what == FAIL) { errno = wanted_error; return -1; }
    if (what == KILL_AFTER || what == KILL_MIDWAY) end();
    return result;
}

int fsync(int handle) { DISTURBED("fsync", NULL, handle, REAL(fsync)(handle), -1); }
int fdatasync(int handle) { DISTURBED("fsync", NULL, handle, REAL(fdatasync)(handle), -1); }
int rename(const char *from, const char *to) { DISTURBED("rename", to, -1, REAL(rename)(from, to), -1); }
int renameat(int at, const char *from, int there, const char *to) { DISTURBED("rename", to, -1, REAL(renameat)(at, from, there, to), -1); }
int link(const char *from, const char *to) { DISTURBED("link", to, -1, REAL(link)(from, to), -1); }
int unlink(const char *path) { DISTURBED("unlink", path, -1, REAL(unlink)(path), -1); }
int unlinkat(int at, const char *path, int flags) { DISTURBED("unlink", path, -1, REAL(unlinkat)(at, path, flags), -1); }
int flock(int handle, int how) { DISTURBED("flock", NULL, handle, REAL(flock)(handle, how), -1); }
int mkdir(const char *path, mode_t mode) { DISTURBED("mkdir", path, -1, REAL(mkdir)(path, mode), -1); }
int rmdir(const char *path) { DISTURBED("rmdir", path, -1, REAL(rmdir)(path), -1); }
int chmod(const char *path, mode_t mode) { DISTURBED("chmod", path, -1, REAL(chmod)(path, mode), -1); }
int fchmod(int handle, mode_t mode) { DISTURBED("chmod", NULL, handle, REAL(fchmod)(handle, mode), -1); }
int fchmodat(int at, const char *path, mode_t mode, int flags) { DISTURBED("chmod", path, -1, REAL(fchmodat)(at, path, mode, flags), -1); }
int truncate64(const char *path, off64_t size) { DISTURBED("truncate", path, -1, REAL(truncate64)(path, size), -1); }
int ftruncate64(int handle, off64_t size) { DISTURBED("truncate", NULL, handle, REAL(ftruncate64)(handle, size), -1); }
ssize_t readlink(const char *path, char *to, size_t size) { DISTURBED("readlink", path, -1, REAL(readlink)(path, to, size), -1); }
char *getcwd(char *to, size_t size) { DISTURBED("getcwd", NULL, -1, REAL(getcwd)(to, size), NULL); }
DIR *opendir(const char *path) { DISTURBED("opendir", path, -1, REAL(opendir)(path), NULL); }
struct dirent *readdir(DIR *folder) { DISTURBED("readdir", NULL, dirfd(folder), REAL(readdir)(folder), NULL); }
struct dirent64 *readdir64(DIR *folder) { DISTURBED("readdir", NULL, dirfd(folder), REAL(readdir64)(folder), NULL); }

/* Headers declare these with attributes that a definition may not repeat, so they are spelt here with a plain type of their last argument. */
#define STATS(name, arguments, given, path, handle) \
    int name arguments { \
        static int (*real) arguments; if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name); \
        DISTURBED("stat", path, handle, real given, -1); }
struct stat; struct stat64;
STATS(stat, (const char *path, struct stat *to), (path, to), path, -1)
STATS(stat64, (const char *path, struct stat64 *to), (path, to), path, -1)
STATS(lstat, (const char *path, struct stat *to), (path, to), path, -1)
STATS(lstat64, (const char *path, struct stat64 *to), (path, to), path, -1)
STATS(fstat, (int handle, struct stat *to), (handle, to), NULL, handle)
STATS(fstat64, (int handle, struct stat64 *to), (handle, to), NULL, handle)
STATS(fstatat, (int at, const char *path, struct stat *to, int flags), (at, path, to, flags), path, -1)
STATS(fstatat64, (int at, const char *path, struct stat64 *to, int flags), (at, path, to, flags), path, -1)
