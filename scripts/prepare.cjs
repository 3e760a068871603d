// @ts-nocheck: runs on any old Node, as it is.
/*
 * Runs on whatever Node the machine has (hence old JavaScript): makes this checkout ready, then hands
 * over to the Node that the packages bring along.
 *
 *   node scripts/prepare.cjs [--no-build] [SCRIPT …]
 */
'use strict';
const { spawn, spawnSync } = require('child_process');
const { createHash } = require('crypto');
const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..');
const modules = path.join(root, 'node_modules');
const node = path.join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
const oldestNpm = 10;

const words = process.argv.slice(2);
const mayBuild = words[0] !== '--no-build';
if (!mayBuild) words.shift();

requireNpm();
if (!packagesAreCurrent()) installPackages();
requireNode();
if (mayBuild && !pagesAreCurrent()) buildPages();
if (!fs.existsSync(path.join(modules, '$app', 'tsconfig.json'))) generateTypes();
if (words.length > 0) handOver(words);

function requireNpm() {
	const version = npm(['--version']).stdout.trim();
	if (parseInt(version, 10) >= oldestNpm) return;
	stop([
		'npm ' + oldestNpm + ' or newer is needed' + (version ? ', this is ' + version + '.' : '.'),
		'It comes with Node 20 or newer, or by: npm install --global npm@' + oldestNpm
	]);
}

/** Installed from this very package-lock.json, or by npm itself after it was written. */
function packagesAreCurrent() {
	const mark = path.join(modules, '.installed-from');
	if (!fs.existsSync(path.join(modules, '.package-lock.json'))) return false;
	if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === lockMark()) return true;
	const byNpm = modified(path.join(modules, '.package-lock.json'));
	if (byNpm < modified(path.join(root, 'package-lock.json'))) return false;
	fs.writeFileSync(mark, lockMark());
	return true;
}

function installPackages() {
	timed('Installing the packages', function () {
		// Engine warnings are noise here: the pinned Node comes with the packages.
		const outcome = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
		if (outcome.status !== 0) stop(['npm ci failed:', outcome.stdout + outcome.stderr]);
	});
	fs.writeFileSync(path.join(modules, '.installed-from'), lockMark());
}

function requireNode() {
	const asked = spawnSync(node, ['--version'], { encoding: 'utf8' });
	if (asked.status === 0) return;
	stop([
		'The Node that belongs to Fortschrift is missing: ' + path.relative(root, node),
		'The package "node" fetches it by its install script, which seems to be blocked here. Allow it once:',
		'  npm rebuild node --ignore-scripts=false'
	]);
}

function pagesAreCurrent() {
	const built = modified(path.join(root, 'build', '.built'));
	if (built === 0 || !fs.existsSync(path.join(root, 'build', 'run', 'main.js'))) return false;
	const sources = ['src', 'static', 'vite.config.ts', 'package.json', 'package-lock.json'];
	return sources.every(function (name) {
		return newest(path.join(root, name)) <= built;
	});
}

function buildPages() {
	const begun = new Date();
	timed('Building the styles', function () {
		run(['scripts/build-styles.ts']);
	});
	const stylesDone = new Date();
	timed('Building the pages', function () {
		run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
	});
	timed('Building the server', function () {
		run(['scripts/build-server.ts']);
	});
	// What somebody changed meanwhile is newer than this mark; what the styles wrote is not.
	const mark = path.join(root, 'build', '.built');
	const changedMeanwhile = newest(path.join(root, 'src')) > stylesDone.getTime();
	fs.writeFileSync(mark, '');
	const time = changedMeanwhile ? begun : new Date();
	fs.utimesSync(mark, time, time);
}

/** npm clears this away whenever it installs something; tests and type checks need it. */
function generateTypes() {
	run(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
}

function run(script) {
	const outcome = spawnSync(node, script, { cwd: root, encoding: 'utf8' });
	if (outcome.status !== 0) stop([script.join(' ') + ' failed:', outcome.stdout + outcome.stderr]);
}

function handOver(script) {
	// What Node compiled once it need not compile again: a third of the time of a start.
	const compiled = { NODE_COMPILE_CACHE: path.join(modules, '.cache', 'node') };
	const env = Object.assign(compiled, process.env);
	const child = spawn(node, script, { cwd: root, stdio: 'inherit', env });
	['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
		process.on(signal, function () {
			child.kill(signal);
		});
	});
	child.on('exit', function (code) {
		process.exit(code === null ? 1 : code);
	});
}

function npm(args) {
	const cli = process.env.npm_execpath;
	const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
	const outcome =
		cli && /\.c?js$/.test(cli)
			? spawnSync(process.execPath, [cli].concat(args), options)
			: spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options));
	return { status: outcome.status, stdout: outcome.stdout || '', stderr: outcome.stderr || '' };
}

function lockMark() {
	const text = fs.readFileSync(path.join(root, 'package-lock.json'));
	return createHash('sha256').update(text).digest('hex');
}

/** Folders count too: their time changes when something in them is removed. */
function newest(place) {
	const time = modified(place);
	if (!fs.existsSync(place) || !fs.statSync(place).isDirectory()) return time;
	return fs.readdirSync(place).reduce(function (latest, name) {
		return name.endsWith('.test.ts') ? latest : Math.max(latest, newest(path.join(place, name)));
	}, time);
}

function modified(place) {
	try {
		return fs.statSync(place).mtimeMs;
	} catch {
		return 0;
	}
}

function timed(what, work) {
	process.stdout.write(what + ' … ');
	const begun = Date.now();
	work();
	process.stdout.write(((Date.now() - begun) / 1000).toFixed(1) + ' s\n');
}

function stop(lines) {
	process.stderr.write('\n' + lines.join('\n') + '\n');
	process.exit(1);
}
