//! The words a reading goes by, all looked for in one pass: those of the lexicon, and the grammar that holds statements
//! together.

use super::page::{Page, is_han, squeeze};
use crate::domain::lexicon::{Field, Level, Lexicon, Meaning, Severity};
use crate::domain::policy::{self, Entry, Policy, PolicyList};
use crate::domain::told::Trouble;
use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use std::collections::HashMap;
use std::ops::Range;

/// What a word does in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sign {
    /// Says nothing that changes what is stated: 目前, 大概, 了, now.
    Filler,
    /// 进度, progress: what follows is the state of the works.
    State,
    /// 整体, overall.
    Overall,
    /// 不是, not.
    Not,
    /// 没到, 还没, not yet: the thing is still ahead.
    NotYet,
    /// 超过, over, 接近, nearly: the figure is only a bound.
    Bound,
    /// 如果, if.
    If,
    /// 预计, will: it is to come.
    Plan,
    /// 目标, target.
    Target,
    /// 听说, they say.
    Hearsay,
    /// 他们说, he says: somebody else's words.
    Saying,
    /// 信不信, yeah right.
    Mocking,
    /// 涨了, up by: a change, not a state.
    Delta,
    /// 什么时候, how many.
    Asking,
    /// 对吗: asks about what was just said.
    TagQuestion,
    /// 请, 帮忙, need.
    Request,
    Done,
    Begun,
    Delayed,
    /// 提前, ahead.
    Early,
    /// 原定, originally: the plan that no longer holds.
    Formerly,
    /// 投资, invested.
    Invested,
    ToDate,
    ThisPeriod,
    /// 汇总, recap: announces a report.
    Lead,
    /// 例如, test: what follows is no report.
    Example,
    /// 年初至今
    SinceNewYear,
    /// 过半, past halfway: how far, and no figure.
    Halfway,
    /// 预算, 缺口, 罚款: money, but none that was invested.
    OtherMoney,
    /// 发错了, wrong number.
    Correction,
    /// 抱歉, 应该是, should be: two of these correct, one alone does not.
    Apology,
    /// 上条, my last: the sender's own last words.
    OwnLast,
    /// 撤回, 作废.
    Withdrawn,
    /// 改为, set to.
    SetTo,
    /// 忽略以上指令, drop table: meant for a machine.
    Hostile,
    Unchanged,
    Visit,
    /// 检查, checked: a visit only where somebody goes somewhere.
    Inspection,
    /// 去, 到, 现场.
    Going,
    Resumed,
    Stopped,
    Resolved,
    SignedFor,
    NotOurs,
    MoreTime,
    /// 没问题, no issues.
    NoTrouble,
    /// 我的手机, my car: what the sender owns, and no site needs.
    Private,
    /// 堵在路上, stuck in traffic: how the sender gets about.
    OnTheWay,
    /// 没人受伤.
    NobodyHurt,
    /// 我没去核: who says something does not stand for it.
    Unverified,
    /// 所有项目: meant for a machine where a figure is to be set.
    Everywhere,
    /// 隔壁项目, next door: of a project that is none of the sender's.
    Neighbour,
    /// 状态, 导出, export: a command given in words.
    Command,
    /// 楼, 层, wing: what follows is of a part.
    Part,
    /// 都, both: of each that is named.
    Both,
    /// 主体, main structure: the works themselves.
    Main,
    /// 项目, 那边: goes with the name of a project.
    NameTail,
    /// 供电公司: somebody who can be asked to act.
    Body,
    Level(Level),
    Grave(Severity),
    /// By the place of its category in the lexicon.
    Issue(usize),
    Thing,
    Deed,
    OfOther,
    /// 出勤率, humidity: a share of something else on the site.
    OfSite,
    Head,
    Field(Field),
}

/// A word of the message, in the normal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) at: Range<usize>,
    pub(super) sign: Sign,
}

/// The words, ready to be looked for.
#[derive(Debug)]
pub struct Lexicons {
    automaton: AhoCorasick,
    /// By the number of the pattern: what it says, and whether longer words count too.
    signs: Vec<Vec<(Sign, Ending)>>,
    /// By the number of the pattern, how many apostrophes it can have: "we're" is not "were".
    apostrophes: Vec<usize>,
    categories: Vec<String>,
    /// Of policy.
    bodies: Vec<Entry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Whole,
    Open,
}

impl Lexicons {
    pub fn new(lexicon: &Lexicon, policy: &Policy) -> Result<Self, BuildError> {
        let mut patterns: Vec<String> = Vec::new();
        let mut signs: Vec<Vec<(Sign, Ending)>> = Vec::new();
        let mut apostrophes: Vec<usize> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut add = |sign: Sign, word: &str| {
            let (word, ending) = match word.strip_suffix('*') {
                Some(stem) => (stem, Ending::Open),
                None => (word, Ending::Whole),
            };
            let pattern = squeeze(word);
            if pattern.is_empty() {
                return;
            }
            let id = *known.entry(pattern).or_insert_with_key(|pattern| {
                patterns.push(pattern.clone());
                signs.push(Vec::new());
                apostrophes.push(0);
                signs.len() - 1
            });
            apostrophes[id] = apostrophes[id].max(word.matches('\'').count());
            if !signs[id].iter().any(|(other, _)| *other == sign) {
                signs[id].push((sign, ending));
            }
        };
        for (sign, words) in GRAMMAR {
            for word in words.iter().flat_map(|line| line.split('|')) {
                add(*sign, word);
                // 不会推迟: what is not put off stays as it was.
                if *sign == Sign::Delayed && word.starts_with(is_han) {
                    for no in ["不", "不会", "不再", "没", "没有"] {
                        add(Sign::Unchanged, &format!("{no}{word}"));
                    }
                }
                // 全打完了, 早完事了
                if *sign == Sign::Done && word.starts_with(is_han) && !word.starts_with(['全', '早']) {
                    add(*sign, &format!("全{word}"));
                    add(*sign, &format!("早{word}"));
                }
            }
        }
        let mut of = |sign: Sign, words: &[String]| words.iter().for_each(|word| add(sign, word));
        of(Sign::Body, &lexicon.bodies);
        for (level, words) in &lexicon.levels {
            of(Sign::Level(*level), words);
        }
        for (severity, words) in &lexicon.severity {
            of(Sign::Grave(*severity), words);
        }
        for (index, words) in lexicon.issues.values().enumerate() {
            of(Sign::Issue(index), words);
        }
        of(Sign::Thing, &lexicon.works.things);
        of(Sign::Deed, &lexicon.works.deeds);
        of(Sign::OfSite, &lexicon.shares.of_site);
        of(Sign::OfOther, &lexicon.shares.of_other);
        of(Sign::Head, &lexicon.projects.heads);
        for (field, words) in &lexicon.templates {
            of(Sign::Field(*field), words);
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&patterns)?;
        let categories = lexicon.issues.keys().cloned().collect();
        Ok(Self {
            automaton,
            signs,
            apostrophes,
            categories,
            bodies: policy.entries(PolicyList::Body).to_vec(),
        })
    }

    /// What a word of the normal text says by itself.
    pub(super) fn signs(&self, word: &str) -> impl Iterator<Item = Sign> {
        let whole = self.automaton.find_overlapping_iter(word).find(|found| found.range() == (0..word.len()));
        whole.into_iter().flat_map(|found| &self.signs[found.pattern().as_usize()]).map(|(sign, _)| *sign)
    }

    /// What a word says by itself that can be said by others too; `None` where nothing is read by it. Words that hold
    /// statements together say nothing of the kind.
    pub fn says(&self, word: &str) -> Option<Vec<Meaning>> {
        let word = squeeze(word);
        let mut signs = self.signs(&word).peekable();
        signs.peek()?;
        let meaning = |sign| match sign {
            Sign::Body => Some(Meaning::Body),
            Sign::Grave(severity) => Some(Meaning::Severity(severity)),
            Sign::Issue(index) => Some(Meaning::Issue(self.category(index)?.to_owned())),
            _ => None,
        };
        Some(signs.filter_map(meaning).collect())
    }

    /// The body with whose name a text begins, by its key of policy, and what follows it.
    pub(super) fn body<'t>(&self, text: &'t str) -> Option<(&str, &'t str)> {
        policy::first_named(&self.bodies, text).map(|(entry, rest)| (entry.key.as_str(), rest))
    }

    /// What the words of an issue say of it, where somebody says that they are one.
    pub fn trouble(&self, words: &str) -> Trouble {
        let page = Page::of(words);
        let mut trouble = Trouble::default();
        for hit in self.find(&page) {
            match hit.sign {
                Sign::Issue(index) if trouble.category.is_none() => {
                    trouble.category = self.category(index).map(str::to_owned);
                }
                Sign::Body if trouble.body.is_none() => {
                    trouble.body = Some(page.normal.original(&hit.at).to_owned());
                }
                Sign::Grave(severity) => trouble.severity = trouble.severity.max(Some(severity)),
                _ => {}
            }
        }
        trouble
    }

    pub(super) fn category(&self, index: usize) -> Option<&str> {
        self.categories.get(index).map(String::as_str)
    }

    /// The words of a message by where they begin. A word within a longer one is not meant: 投资 in 总投资, 到 in 没到货.
    pub(super) fn find(&self, page: &Page<'_>) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for found in self.automaton.find_overlapping_iter(page.squeezed()) {
            let at = page.place(&found.range());
            let pattern = found.pattern().as_usize();
            let apostrophes = page.text()[at.clone()].matches('\'').count();
            // "hand-over due" is not overdue.
            let joins = page.before(at.start) == Some('-') && page.text()[at.clone()].contains(' ');
            if !page.begins(&at) || joins || apostrophes > self.apostrophes[pattern] {
                continue;
            }
            let whole = page.ends(&at);
            let fitting = self.signs[pattern].iter();
            let fitting = fitting.filter(|(_, ending)| whole || *ending == Ending::Open);
            hits.extend(fitting.map(|(sign, _)| Hit { at: at.clone(), sign: *sign }));
        }
        hits.sort_by_key(|hit| (hit.at.start, std::cmp::Reverse(hit.at.end)));
        // The announcement of a template holds words that count by themselves.
        let (fields, hits): (Vec<_>, Vec<_>) =
            hits.into_iter().partition(|hit| matches!(hit.sign, Sign::Field(_)));
        let mut hits = longest(hits);
        hits.extend(longest(fields));
        hits.sort_by_key(|hit| (hit.at.start, std::cmp::Reverse(hit.at.end)));
        hits
    }
}

/// Without those within a longer one.
fn longest(mut hits: Vec<Hit>) -> Vec<Hit> {
    let mut longest: Range<usize> = 0..0;
    hits.retain(|hit| {
        let inside = hit.at.end <= longest.end && hit.at != longest;
        if hit.at.end > longest.end {
            longest = hit.at.clone();
        }
        !inside
    });
    hits
}

/// Grammar, with `|` between words.
const GRAMMAR: &[(Sign, &[&str])] = &[
    (
        Sign::Filler,
        &[
            "具体时间|具体日期|milestone|milestone date|happy to report|pleased to report|glad to report|明晚|明早|跟各位说下|跟各位说一下|跟大家说下|的日子是|日子是|的日期是|的时间是|要办|举办|办个|gets|也报了|的也报了|进度的话|今天的话|会同|会商|那个啥|跟领导说一下|跟领导说一声|领导说一声|没跑|分别|依次|respectively|than we said|than promised|than we thought|than agreed|than expected|than before|下晚儿|早在|all|all the|date|date is|dates|的事|got|sir|madam|team|gents|sirs|跟大伙儿说一声|跟大家说一声|说一声|记一下|记录一下|记一笔|登记一下|现在看|节点是|别迟到|不要迟到|勿迟到|不许迟到|别晚了|gets to|get to|getting to|comes up to|掉到|跌到|退到|回落到|降到|早就|new target|new target is|revised date|revised target|new plan|new plan is|早都|早已|shows up|turns up|show up|turn up|at last|at long last|to the owner|to the client|to the user|to the operator|to the school|给业主|给甲方|给学校|给使用单位|新日子|新日子是|that|please be advised|please be advised that|kindly be advised that|please be informed that|kindly note that|kindly note|dear all|dear team|hereby|everyone out to watch|上去了|下去了|出去了|进去了|过去了|送去了|发去了|拿去了|寄去了|运去了|拉去了|报上去了|交上去了|递上去了|送上去了|没跑儿|指定没跑|准没跑|did|arvo|彻底|推到啥时候没定|推到什么时候没定|啥时候没定|什么时候没定|具体哪天没定|时间没定|日期没定|exact day tbc|date tbc|截到|收尾|就行|即可|last pile|last one|last beam|last truss|la|lah|was at|号走|日走|尾巴|尾子|we r|r at|money-wise|of which|of that|记|记吧|记上|摸到|怎么也得|怎么也要|怎么着也得|怎么都得|从|由|其中|里头|forgot to send|forgot to report|忘报了|忘了报|忘发了|漏报了|吗|呢我们|今天呢|昨儿个|今儿个|之前报的|之前说的|之前提的|以前报的|以前说的|前面说的|上次报的|上次说的|昨天说的|昨天报的|put in|put in so far|no joke|稳的|new date|the new date|new date is|准数是|准数|准确数|say|跑了|按|算|整|同样的|same|the same|才行|才能行|新的完成日期|新的完成时间|新完成时间|新的节点|新节点|新工期|好|tbm|ok的|妥|妥妥的|稳了|call it|let's call it|let's say|最后一根|最后一块|最后一段|最后一节|最后一榀|最后一仓|最后一方|最后一片|最后一环|最后一跨|今天|今日|今儿|今早|今晚|昨天|昨日|昨晚|昨儿|前天|上午|下午|早上|晚上|中午|傍晚|早晨|凌晨|刚|刚刚|刚才|目前|现在|当前|现|截至|截止|截至目前|到目前|到目前为止|到现在|眼下|本周|这周|本月|月底|实际|实际上|实际完成|时间是|时间为|日期是",
            "未必|必要|不必|想必|必备|必经|已|已经|已完|大概|大概齐|大约|约|左右|上下|差不多|估计|可能|应该|也就|就|都|才|又|也|再|还是|还|仍|仍然|依然|依旧|基本|基本上|全部|总共|一共|共|顺利|一次性|一次|正式|圆满|成功|终于|总算|如期|按期|按时|准时|提前",
            "仅|只|只有|是|在|到|到了|达|达到|至|为|有|有了|有个|个|能|能有|得有|了|的|地|得|吧|呢|啊|哈|呀|哦|噢|嗯|呃|额|唉|那个|这个|那天|当天|那头|这头|今天的话|现在的话|就是|就是说|然后|其实|反正|那|这|咱|咱们|我们|我|一下|下|数|数据|数字|数值|报|报一下|报个|报告|汇报|上报|更新|更新一下|样子|的样子|往前|推了推|往前推了推|又往前推了推|来|把|干|做|弄|搞",
            "项目|工程|工作|施工|现场|工地|那边|这边|那儿|这儿|方面|部分",
            "完成了|完成到|完成|完成约|已完成|完成率|做到|做到了|干到|干到了|推进到|推进至|进展到|冲到|升至|升到|涨到|涨至|提高到|提升到|增加到|收工|收工时|收工前|收工统计|下班前|下班时|截止到|截至到|一早|这会儿|这会|到今天|到这会儿|到眼下|如今|现阶段|暂时|算下来|算起来|合计下来|估摸|估摸着|估计有|大体|大体上|大致|约莫|差不离|将将|刚够|够|刚好|正好|恰好|整整|足足|拿下|跑到|爬到|蹿到|上到|来到|来到了|整体来看|总的来看|总的来说|总体来看|看|复核后|核实后|实测|没啥|没什么|没有什么|没咋|没怎么|不怎么|不咋|喂|哎|诶|欸|嘿|那啥|内个|对了|重报|重新报|重发|再报|再报一遍|重新报一下|已有|有个大概|往|上|花了|花掉|花掉了|花出去|砸进去|砸了|投进去|投下去|已于|于|时间|日期|节点|总算|可算|好歹|这阵|这几天|近几天|当前为|目前是|目前为|共计|合共|统共|拢共|咱这|咱这边|俺们|俺这|我这|我这边|报告领导|各位领导|领导好|领导|大家好|老师好|您好|你好|该是|和|与|及|以及|总量的|工程量的|总工程量的|啦|嘞|咯|喽|哩|嘛|呗|请查收|请审阅|请知悉|特此报告|特此汇报|特此|查收|各位|各位好|这不|寻思|跟您汇报一声|跟领导汇报|汇报一下|向您汇报|麻烦收一下|供参考|以上|如下|如约|提早|夜里|半夜|下半夜|今夜|大清早|晌午|晌午头|下晚|傍黑|维持在|维持|保持在|保持|停在|停留在|真实|真实是|真实数|真实数是|实为|实则|实际数|实际数是|新时间|新日期|新的时间|新的日期",
            "the|a|an|yet|goes|go|is|are|was|were|be|been|being|it|its|it's|at|on|in|to|of|for|we|we're|we are|i|i'm|they|he|she|our|my|us|now|currently|today|yesterday|this morning|this afternoon|tonight|just|already|still|about|approx|approximately|around|roughly|circa|maybe|perhaps|like|kind of|um|uh|er|so|yeah|yes|well|ok|okay|hi|hello|all|everyone|team|update|report|reporting|here|there|has|have|had|has been|have been|reached|reaching|reaches|stands|standing|stood|sits|hit|hits|only|so far|to date|as of|as at|up to|got to|gone to|went to|went|of the way|actual|actually at|exactly|exact|that's|that is|then|and|with|i guess|i think|i'd say|guess|say|finally|officially|successfully|fully|all of|total|works|work|site|project|end of|early|mid|late|day|week|end",
            "percent|per cent|pct|complete|completed|completion|done|finished|through|along|built|progress|sitting|sitting at|sits at|hovering|hovering at|clocking in|clocking in at|comes in|comes in at|coming in|coming in at|came in at|tracking|tracking at|running at|we've|we've hit|we've got to|have got to|got up to|as things stand|end of play|close of business|cob|close of play|this evening|last night|overnight|give or take|or so|ish|thereabouts|all told|all in all|in all|came to|comes to|amounts to|amounted to|totals|totalled|totaled|equals|right now|at the moment|at present|presently|morning all|morning|evening|folks|guys|boss|hey|fyi|fwiw|by my count|by our count|sometime|some time|still only|a solid|solid|bang on|spot on|dead on|logged|recorded|measured|making|makes it|we make it|put it at|puts us at|us at|brings us to|bringing us to|that puts us|which puts us|that makes|as we speak|this afternoon|is sitting|are sitting|are sitting at|is sitting at|quick one|heads up|quick update|short update|for info|for the record|please note|note that|just to say|just so you know|letting you know|can report|reporting in|checking in|both|creeping up|crept|crept up|crept to|inched up|inched|nudged|nudged up|edged up|ticked up|per|afternoon|in the afternoon|in the morning|at noon|noon|midday|at midday|night|at night|first time|at the first attempt|first attempt|on schedule|on time|as planned|in full|real figure|true figure|actual figure|real number|true number|actual number|versus|against|compared to|compared with|holding at|holding steady at|remains|remains at|stays at",
        ],
    ),
    (
        Sign::State,
        &[
            "staying at|steady at|holding steady at|still at|进度的话|完成度|总体完成度|整体完成度|进渡|近度|占全长|占总长|占总量|占全部|占全线|完成比例|进度比例|进度|形象进度|总进度|总体进度|整体进度|工程进度|施工进度|完成进度|进展|完成率|完成了|完成到|完成约|已完成|完成|完工|做到|做到了|干到|干到了|推进到|推进至|进展到|达到|到了|形象",
            "progress|prog|complete|completed|completion|done|finished|overall|works|visible progress|stands at|reached|is at|now at|at",
        ],
    ),
    (
        Sign::Overall,
        &[
            "whole job|the whole job|job overall|整个园子|全园|整个项目|整个工地|整个场地|整个厂区|全线|总的|全场|全标段|整场|总体|整体|总进度|总体进度|整体进度|全部|总的|项目总|工程总|综合|overall|in total|whole project|the whole|entire|total progress|altogether",
        ],
    ),
    (
        Sign::Not,
        &[
            "不是|并非|并不是|而不是|不算|非|not|isn't|is not|wasn't|was not|aren't|instead of|rather than|no longer|别写|别记",
        ],
    ),
    (
        Sign::NotYet,
        &[
            "hasnt|havent|didnt|isnt|wasnt|doesnt|cant|wont|没干到|没做到|没弄到|没推进到|没到|没达到|没有到|没有达到|还没到|还没|还没有|还未|尚未|尚没|迟迟未|迟迟没|一直没|一直未|仍未|仍没|未到|未达|未达到|不到|没有|没能|没|未|未能|并没有|根本没|根本没有|远没有|远未|离|距离|还差|差|谈不上|哪有|哪来的|没完成|未完成|没完|没干完|没通过|未通过|没过|不通过|不可能|未见|不了|不上|压根没|压根儿没|压根没有|远远没|还差得远|差得远|差远了|没那么|没这么|哪能|哪里有|哪儿有|八字没一撇|远着呢|早着呢",
            "not yet|not at|nowhere near|far from|yet to|hasn't|haven't|hadn't|has not|have not|didn't|did not|never|not even|isn't at|not reached|short of|still not|not topped|not finished|not done|not complete|not completed|not started|not passed|failed|incomplete|unfinished|won't|will not|can't|cannot|could not|couldn't|ain't|isn't even|not quite|not even close|miles off|a long way off|long way from|way off|not there yet|haven't got to|hasn't got to|never got to|no way|wasn't|weren't|is not|are not yet",
        ],
    ),
    (
        Sign::Bound,
        &[
            "超过|超|高于|多于|至少|不少于|不低于|低于|少于|不足|接近|快到|快|将近|近|逼近|临近|最多|顶多|至多|不超过|以上|以下|以内|出头|over|more than|above|at least|no less than|below|under|less than|at most|no more than|nearly|almost|close to|near|approaching|between|somewhere between|just short of|just under|just over|up to only|my guess is|my guess|guessing|at a guess|eyeballing|at best|at the very most|我猜|猜着|瞎猜|感觉|目测|估摸有|满打满算|顶破天|撑死|撑死了|顶天|顶天了",
        ],
    ),
    (
        Sign::If,
        &[
            "如果|要是|假如|假设|若|倘若|万一|只要|只有|除非|一旦|的话|能的话|除非|if|unless|provided|assuming|in case|as long as|suppose|would have|could have|should have|once the|once we|only if|depends on|depending on|weather permitting|all being well|if all goes|touch wood|fingers crossed|with luck|assuming|看天|天好的话|不下雨的话|不出意外|不出意外的话|顺利的话|理想情况",
        ],
    ),
    (
        Sign::Plan,
        &[
            "最晚|最迟|至迟|工期到|瞄准|倒排到|should be done|should be finished|should be complete|should be completed|should be ready|明晚|明早|就定|foreseen|foreseen for|foreseen on|fixed for|confirmed for|on track for|happens|happening|最快|最早|初步定|初步定在|初步定于|is on for|pegged for|penned in for|肯定|排在|排到|looking at|ends|end on|booked|booked in|wraps up|wrap up by|必|必定|势必|预计|预期|估计要|计划|拟|拟定|打算|准备|将|将要|将于|争取|力争|确保|保证|有望|即将|要|会|定于|定在|定到|定下|敲定|安排在|安排|明天|明日|后天|大后天|下周|下个月|下月|下旬|月底前|年底前|之前|以前|明年|下一步|接下来|能|可以|可|看得|看样子|待|等|务必|必须|想|希望|期望|下午要|晚上要|看来|看来得|得到|得等到|得等|恐怕要|恐怕得|估计得|怕是要|怕是得|约在|暂定|暂定在|暂定于|初定|锁定在|锁定",
            "will|will be|looks like|plan|plans|planned|planning|expect|expects|expected|expecting|due|scheduled|to be|should|going to|gonna|aim|aims|aiming|hope|hopes|hoping|intend|intends|forecast|tomorrow|next week|next month|by end of|soon|shall|would|could|might|may|can|set for|to start|to finish|to begin|wants|want|eta|finishes|starts|looking like|looks to be|likely|pencilled in|pencilled in for|booked for|set to|slated|slated for|comes on|comes online|goes live|switches on|lined up for",
        ],
    ),
    (
        Sign::Target,
        &[
            "目标|指标|任务|要求|要求达到|要达到|争取|力争|冲刺|冲到|确保|保证|计划完成|计划达到|计划到|任务是|target|targets|targeted|targeting|goal|aim for|aiming for|aiming at|aims for|shoot for|shooting for|supposed to|should be at by|want to hit|must hit|must reach|need to reach|need to hit|push for|quota|gunning for|the plan is|plan is|the aim is|target is|aim is|would like to be|want to be|have to be at|has to be at|指着|奔着|朝着|冲着|力求|要冲|任务要求",
        ],
    ),
    (
        Sign::Hearsay,
        &[
            "听说|据说|传闻|好像说|听他们说|听人说|传言|据传|听讲|道听途说|网上说|i heard|heard|apparently|allegedly|reportedly|rumor|rumour|rumors|rumours|word is|supposedly|haven't checked|not verified|unverified|can't vouch|can't confirm|unconfirmed|hearsay|says who|没核实|没去核实|未核实|没证实|未经证实|小道消息|不知道真假|真假不知|没亲眼|有人讲|听谁说",
        ],
    ),
    (
        Sign::Saying,
        &[
            "班组说|隔壁说|队里说|工人说|师傅说|保安说|监理说|监理讲|甲方说|总包说|劳务说|工头说|有人说|别人说|人家说|他们说|群里说|领导说|老板说|说是|they say|people say|someone told|somebody told|someone said|somebody said|somebody says|someone says|told me|i'm told|he says|she says|he said|she said|the boss says|boss says",
        ],
    ),
    (
        Sign::Mocking,
        &[
            "信不信|谁信|才怪|做梦|吹牛|吹吧|呵呵|你信吗|鬼才信|笑死|笑话|哟|拉倒吧|得了吧|骗鬼|糊弄|开玩笑|闹呢|逗我|逗呢|想得美|天方夜谭|才有鬼|画饼|纸面|真行|可真|下辈子|个鬼|个屁|个啥|猴年马月|照这速度|照这个速度|厉害了|好嘛|再过十年|再过几年|驴年马月|yeah right|in your dreams|as if|believe it or not|bet|i bet|lol|haha|sure thing|oh sure|oh great|just kidding|kidding|joke|joking|who believes|dream on|pigs fly|guaranteed to|trust me|my foot|what a joke|what a triumph|at this rate|what an achievement|bravo|flying along|snail|what a miracle|miracle|amazing speed|快得都飞|飞起来|蜗牛|笑话|可真快|可真够",
        ],
    ),
    (
        Sign::Delta,
        &[
            "多干了|多完成了|another|on top of|涨|涨了|上涨|涨幅|提高|提高了|提升|提升了|增加|增加了|增长|增长了|上升|上升了|增|多了|下降|下降了|降|降了|减少|减少了|落后|滞后|超前|领先|快了|慢了|又干了|环比|同比|比昨天|比上周|比上月|比前天|较昨天|较上周|较昨日|较前日|推进了|新增|加了|up by|down by|up|increase|increased|rose|risen|rise|gained|gain|grew|added|plus|more than yesterday|on last week|on yesterday|since yesterday|since last|week on week|behind|ahead|ahead of|behind plan|dropped|fell|lost|improved by|moved up|climbed|jumped",
        ],
    ),
    (
        Sign::Asking,
        &[
            "any chance|哪年|哪月|哪一天|哪会儿|来着|还剩几|剩几天|没问题吧|来得及吧|赶得上吧|能行吧|领导问|老板问|上面问|什么时候|啥时候|何时|几时|几点|几号|哪天|哪儿|哪里|哪些|哪个|哪家|哪几|多少|几个|怎么样|怎样|怎么|咋样|咋|如何|谁|为什么|为啥|什么|啥|是不是|是否|有没有|能不能|可不可以|行不行|对不对|到底|多久|多大|多长|几成|到哪|到哪了|多会|when|what|what's|which|who|whose|why|how|how much|how many|how far|where|whether|is it|is there|are we|are they|are there|is the|do we|does the|did we|did the|has the|have we|can we|can you|could you|any news|any update|or not|请问|想问|想问下|想问一下|打听一下|请教|请教一下",
        ],
    ),
    (
        Sign::TagQuestion,
        &[
            "对吗|对吧|对不对|是吗|是吧|是不是|没错吧|行吗|好吗|可以吗|真的吗|真的假的|属实吗|是真的吗|谁能确认|有人能确认|right?|correct?|is that right|is it right|isn't it|really|can anyone confirm|can someone confirm|can anybody confirm|anyone confirm|is that true|is it true|true or not",
        ],
    ),
    (
        Sign::Request,
        &[
            "talk to|speak to|have a chat with|请|恳请|恳求|麻烦|帮|帮忙|帮助|帮着|协调|协助|协调解决|需要|需|希望|求助|求|支持|解决一下|出面|提请|提级|上报|反映|反馈|敦促|督促|催|催促|能不能|望|盼|please|pls|plz|need|needs|needed|ask|asks|asking|help|push|urge|request|requests|requesting|coordinate|escalate|support|intervene|step in|chase|lean on|want|have a word|say something|put in a word|make a call|sort it out|lend a hand|give us a hand|weigh in|twist their arm|apply pressure|get involved|take it up|raise it with|说句话|说说话|出出面|搭把手|牵个头|牵头|打个招呼|过问|过问一下|推一把|帮推|管管|想想办法|想个办法|拿个主意|使使劲|使把劲|撑个腰|给协调|给解决|给想想办法|给个说法|给个准话|救急",
        ],
    ),
    (
        Sign::Done,
        &[
            "实际完成时间|实际完成日期|种完|种完了|栽完|栽完了|喷完|喷完了|抹完|抹完了|调完|调完了|opened to traffic|open to traffic|opened to the public|open to the public|executed|was executed|got done|in the bag|合龙了|全挂完|挂完|挂完了|achieved|reached on|was reached|收工了|调平了|就位了|收的|took delivery of|封上|封上了|全封上|全封上了|刷到位|干利索|干利索了|拆利索|拆利索了|利索了|signed|安完|安完了|全部安完|已完|清完|清完了|全清完了|封了|收口了|提完|提完了|提完的|收的尾|码好|码好了|提到位|提到位了|搞完|收完|收完了|全部收工|全线收工|打玩|打玩了|弄玩了|浇玩了|all in|all driven|ok了|ok啦|全ok|clear了|clear掉|went ahead|took place|inspected and passed|inspected and approved|inspected and signed off|接上|接上了|通上|通上了|接好|接好了|清零|清零了|送上了|送上|挖完|挖完了|填完|填完了|砌完|砌完了|贴完|贴完了|焊完|焊完了|吊完|吊完了|架完|架完了|绑完|绑完了|打好|打好了|铺好|铺好了|装好|装好了|浇好|浇好了|砌好|砌好了|完成|完成了|已完成|完|完了|干完|干完了|做完|做完了|打完|打完了|弄完|弄完了|浇完|装完|铺完|建完|建成|拆完|搞定|结束|结束了|完工|完毕|通过|通过了|办完|成功|到位|告捷|举行|接通|接通了|投用|投用了|收口|收完口|收完口了|收官|完事|完事了|完活|完活了|封的|封好|封好了|封完|封完了|完的|干完的|做完的|合上了|合闸|合闸成功|按计划完成|按节点完成|按期完成|如期完工|收尾完成|交活|交工|验完|验完了|验过了|过了验收|验收合格|全线完成|如期完成|收尾了|昨天过了|今天过了|都过了|顺利过了|终于过了|一次过|一次过了|一次性过",
            "broke through|broken through|installed|done|finished|finish|complete|completed|completes|passed|achieved|closed|sealed|connected|topped out|wrapped up|wrap up|through|accomplished|held|over|in place|handed over|cleared|live|opened|signed off|approved|ready|wrapped|all done|knocked off|completed on|complete as of|finished off|finished up|went live|came online|came on|all up",
        ],
    ),
    (
        Sign::Begun,
        &[
            "开栽|开种|开拆|开清|开测|开调|开灌|开喷|进的场|开的工|动的工|开的挖|刚上|开干了|进场开干|开挂|开提|开摊|开绑|开始|开始了|启动|启动了|进场|进场施工|开打|开干|动工|开挖|开铺|着手|展开|全面展开|已开|开始施工|施工中|正在|start|started|starts|starting|began|begun|begins|beginning|kicked off|kicks off|commenced|commence|commences|under way|underway|in progress|launched|just started|just begun|has begun|has started|got going|got under way|got started|making a start|made a start|up and going|going on|动起来|起步|刚起步|刚开始|刚开头|开始干|开了头|起头|上手|正在干|正在施工|动手|broke ground|breaks ground|under construction|being installed|being laid|being built|开工|动工了|开建|破土|破土动工|开钻|开浇|开砌|开贴|开装|开焊|开吊",
        ],
    ),
    (
        Sign::Delayed,
        &[
            "跳票|moved out to|moved out|delivery late|late delivery|a week behind|days behind|weeks behind|a day behind|is late|are late|was late|is late again|are late again|later than we said|later than promised|later than we thought|later than agreed|推了推|保不住|保不住了|cannot make|can't make|will not make|再延|又延|还得延|推了|得推|要推|得拖|要拖|得延|要延|怕要拖|恐怕要拖|pushed from|slipped from|没戏|没戏了|黄了|泡汤了|延了|往后拖到|改到了|跟着就晚了|晚了|a week later|later than planned|later than plan|later than the plan|days later than|weeks later than|days late|day late|weeks late|week late|not going to make|拖了|又拖了|往后拖了|推迟|推迟到|推迟至|推到|推后|延期|延期到|延期至|延后|延后到|延迟|延迟到|延到|延至|延误|顺延|顺延到|顺延至|拖到|拖后|拖期|滞后|往后推|往后顺|往后顺了|往后顺延|往后拖|往后延|往后挪|往后挪到|挪到|挪至|后延|改到|改至|改在|改期|调整到|调整至|调到|晚|要晚|晚于|逾期|误期|赶不上|来不及|delay|delayed|delays|delaying|slip|slips|slipped|slipping|postpone|postponed|postpones|pushed back|pushed to|pushed out|pushed a|pushed by|put back|put off|moved to|moved from|moved back|moves to|moving to|rescheduled|reschedule|deferred|late|overdue|behind schedule|won't make|will miss|missed|pushed out to|pushed on to|pushed until|put off to|put off until|put back to|bumped to|bumped back|slid to|delayed to|delayed until|shifted to|shifted back|not before|now due|running late|holding off|held back to|往后拖到|往后挪了|往后推了|往后延了|再推|再拖|推延|拖延到|拖延至|延误到|错后|错后到|往后错|后推|后推到|向后推|向后延|向后顺延|挪后|往后放|后移|后移到|rebooked|re-booked|rebooked for|rearranged|re-scheduled|re-planned|running over|overran|挪到了|推到了|推迟到了|延到了|拖到了|改到了|改期到|改期至|改日|错过|赶不上了|来不及了|泡汤|running behind|falls back to|fell back to|dragged to|dragging to|调整为|调整至|变更为|变更到|改签到|没按期|未按期|没能按期|未能按期|没如期|未如期|未能如期|没能如期|不能按期|无法按期|不能如期|无法如期",
        ],
    ),
    (
        Sign::Early,
        &[
            "比计划|较计划|比原计划|比计划早|比计划提前|提前|提前到|提前至|提早|早于|超前|比计划早|ahead of|ahead of schedule|early|earlier|brought forward|moved forward|moved up to|brought up to|pulled forward|pulled in|earlier than planned|days early|ahead of plan|sooner|往前提|往前赶|提前了|赶在|早了|提早了",
        ],
    ),
    (
        Sign::Formerly,
        &[
            "原定|原计划|原来|原本|本来|本该|原定于|原先|originally|original|was planned|was due|was scheduled|was supposed|used to be|previously",
        ],
    ),
    (
        Sign::Invested,
        &[
            "新增投资|新增固投|新增完成投资|total invested|已投|have put in|has put in|put in so far|total investment completed|total investment completed so far|total investment made|total investment done|total investment to date|total investment so far|total invested to date|投资|完成投资|固投|固定资产投资|固定资产|投了|投入|完成产值投资|投资完成|投资额|invest|invested|investment|investments|spent|spend|spending|capex|fixed-asset|fixed asset",
        ],
    ),
    (
        Sign::ToDate,
        &[
            "开累|cumulative since|since jan|total invested|cum|cum investment|cum. investment|一共投|从开工算起|开工算起|从开工起|total investment completed|total investment completed so far|total investment made|total investment done|开工累计|自开工累计|历史累计|项目累计|累计|总计|合计|累积|开工以来|自开工|开工至今|至今|迄今|到目前为止|截至目前|截止目前|总共|一共|共完成|共投|cumulative|cumulatively|cumul|to date|so far|in total|total|since start|since the start|overall|ytd|altogether|accumulated|since the beginning|since day one|since groundbreaking|since we started|all told|all in all|running total|inception to date|itd|life to date|overall spend|up to now|until now|共计|合共|统共|拢共|开工到现在|从开工到现在|历年|累投|前后|到今天|到眼下|到昨天|截至今天|截止今天|total investment to date|total investment so far|total invested to date",
        ],
    ),
    (
        Sign::ThisPeriod,
        &[
            "mtd|month to date|qtd|quarter to date|this mth|本月|当月|这个月|本期|当期|本周|这周|今天|今日|当日|昨天|上月|上个月|本季度|一季度|二季度|三季度|四季度|this month|last month|this week|last week|today|this quarter|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|for the month|monthly|month|period|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december",
        ],
    ),
    (
        Sign::Lead,
        &[
            "顺便把|顺便|汇总|汇总一下|小结|总结|统计|报数|报个数|统一报|一起报|一并报|一块报|合并报|合报|补报|补充|补一个|转发|转|日报|早报|晚报|晨报|周报|快报|简报|通报|进度表|进展表|各项目|群报|接龙|收到的|最新|recap|summary|roundup|round-up|fwd|fw|forward|forwarded|daily|weekly|latest|all in|headline|fyi|reminder|re",
        ],
    ),
    (
        Sign::Example,
        &[
            "例如|比如|举例|示例|样例|测试|试一下|试试|老数据|旧数据|旧的|老的|错误|错的|对比|参考|去年|上年|假数据|模板|格式|example|for example|for instance|sample|dummy|test|testing|wrong|false|old|outdated|last year|template|format|must|compare|comparison",
        ],
    ),
    (
        Sign::SinceNewYear,
        &[
            "开年累计|开年到现在|开年至今|年初累计|年初至今|年初以来|年初到现在|今年以来|自年初|year to date|since january|since new year|this year so far|since jan|so far this year|this year to date|since 1 january|开年以来|今年累计|今年到现在|从年初到现在|一月份以来|年内",
        ],
    ),
    (
        Sign::Halfway,
        &[
            "过半|过了半|大半|一大半|一多半|小半|一小半|over half|more than half|past half|halfway|half way|well past half|less than half|under half|almost half|nearly half",
        ],
    ),
    (
        Sign::OtherMoney,
        &[
            "预算|概算|估算|总投资|计划投资|计划总投资|年度计划|全年计划|年计划|投资计划|目标|任务|合同|合同价|合同额|合同金额|中标价|中标|造价|报价|单价|限价|罚款|罚|罚了|被罚|处罚|违约金|缺口|资金缺口|还差|差|短缺|缺|欠|拖欠|欠款|工资|薪|贷款|融资|授信|债|专项债|债券|申请|拨付|拨款|到账|到位|支付|付|付了|付款|进度款|工程款|预付款|材料款|设备款|货款|保证金|押金|定金|税|补贴|补偿|赔偿|赔|损失|节约|节省|报销|费用|电费|水费|租金|采购|买|售|卖|价格|涨价|罚金|要投|拟投|将投|计划投|估计要|需要",
            "budget|budgeted|contract|contract value|contract price|bid|tender|quote|quoted|fine|fined|fines|penalty|gap|short|shortfall|short of|owed|owes|owe|owing|unpaid|wages|salary|salaries|loan|loans|bond|bonds|funding|grant|subsidy|compensation|deposit|tax|cost|costs|price|priced|payment|paid|pay|invoice|invoices|plan|planned|target|estimate|estimated|total investment is|total investment|total project investment|盘子|will invest|to invest|saved|savings|loss|worth|need|needs|plans to|vs|annual",
        ],
    ),
    (
        Sign::Correction,
        &[
            "数字颠倒|数字颠倒了|颠倒了|写反了|报反了|弄反了|correct my last|please correct to|correct to|amend last|amend my last|fixing my last|fixing the last|fixing my last msg|misspoke|i misspoke|misspelt|看串行|看串行了|看错行|看错行了|串行了|fat fingers|写岔了|念错|念错了|读错了|听错了|数错了|算岔了|打快了|打快|手快打错|写反|说串了|pls改成|请改成|麻烦改成|帮我改成|请改为|麻烦改为|多算了|少算了|算错|算错了|算多了|算少了|正确的是|正确的数是|正确数是|准确的是|准确数是|发错|发错了|打错|打错了|写错|写错了|说错|说错了|报错|报错了|填错|填错了|输错|输错了|弄错|弄错了|搞错|搞错了|记错|记错了|看错|错了|有误|更正|更正一下|纠正|纠正一下|改正|修正|订正|勘误|改一下|改下|修改一下|应为|应改为|应当为|更正为|更改为|改为|改成|手误|笔误|口误|重报|报串了|发串了|写反了|写颠倒了|打反了|弄反了|报反了|敲错|敲错了|按错|按错了|抄错|抄错了|漏了个零|看串了|更正如下|以这条为准|以此为准|以这个为准|手滑|手抖|手快|手快了|眼花|看花眼|报混了|弄混了|搞混了|说反了|报岔了|少写了|多写了个零|少写了个零|漏写|漏写了",
            "correction|corrected|correcting|correct that|typo|my mistake|mistake|mistyped|wrong number|wrong figure|wrong one|was wrong|got it wrong|should read|should say|should have been|should've been|i meant|fix that|amend|erratum|make that|scratch that|ignore the last|my error|fat finger|fat fingered|fat-fingered|mixed up|mixed them up|got mixed up|got those wrong|transposed|misread|misreported|slip of the finger|should've read|correct figure|correct number|right figure|right number|strike that|sent in error|slip of the thumb|fat thumb|autocorrect|auto-correct|wrong way round|other way round|got them backwards|muddled",
        ],
    ),
    (
        Sign::Apology,
        &[
            "i mean|i meant|make that|sorry i mean|sorry i meant|不对是|错了是|不对应该是|哎不对是|哎不对|哎错了|sry for late|sry for the late|late note|logging late|reporting late|late log|late report|late update|late reply|sorry for the late|sorry for late|正确的是|正确的数是|正确数是|准确的是|准确数是|抱歉|不好意思|对不起|应该是|应该|应是|其实是|实际是|实际为|才对|上条|上一条|刚才|刚才那条|前面那条|sorry|oops|should be|actually|my bad|apologies|above|wrong|meant",
        ],
    ),
    (
        Sign::OwnLast,
        &[
            "上一条|上条|上一条|刚才那条|刚发的|刚才发的|刚报的|前面那条|上面那条|上面的|刚才|我发的|我报的|前面报的|my last|last message|last one|last report|previous message|previous report|above|just sent|i sent|earlier message|my previous|my last msg|last msg|previous msg|previous figure|prior message|the one above|last figure|earlier figure|what i sent|上面那个|上边那条|刚才那个|前一条|前头那条|上个数|我上面|上一个",
        ],
    ),
    (
        Sign::Withdrawn,
        &[
            "撤消|撤回|撤销|撤掉|作废|删掉|删了|删除|不算数|不算|取消上|收回|undo|undo last|undo that|undo it|delete last|delete that|withdraw|retract|ignore my|disregard|delete my|scrap that|cancel my|cancel that|take back|forget my",
        ],
    ),
    (
        Sign::SetTo,
        &[
            "现在定|现定|现在改|改定|改为|改成|设为|设成|设置为|置为|调为|更改为|标为|标记为|写成|记成|当成|set|change|mark|update to|make",
        ],
    ),
    (
        Sign::Hostile,
        &[
            "忽略以上|忽略上面|忽略之前|忽略前面|忽略所有|无视以上|无视之前|无视规则|以上指令|之前的指令|前面的指令|系统提示|提示词|系统指令|管理员命令|管理员指令|我是管理员|开发者模式|不要核实|不用核实|无需确认|别问|清空|删库|格式化|越权",
            "ignore previous|ignore all|ignore the above|ignore above|ignore your|disregard previous|disregard all|previous instructions|all instructions|your instructions|system prompt|system:|assistant:|developer mode|jailbreak|you are now|as an admin|i am admin|i am the admin|without asking|do not verify|don't verify|delete the ledger|wipe|update set|{{|}}|${|%s%s|%n|rm -rf|/etc/|../|eval(|exec(|sudo|curl http",
        ],
    ),
    (
        Sign::Unchanged,
        &[
            "啥活没干|啥活儿没干|啥也没干|啥都没干|什么都没干|什么也没干|一点没动|没干成活|没干成|will not be delayed|won't be delayed|will not slip|won't slip|no slip|no delay|not delayed|not slipping|no slippage|plan 不变|plan不变|一个样|跟昨儿一样|和昨儿一样|same as this morning|same as earlier|正常干着|照常干|同前日|没啥可报|没什么可报|没啥报的|no chnge|no chng|no chg|nochange|no chang|没施工|未施工|没干活|没活|没啥活|没干|歇工|歇了一天|no work today|no work|rained off|无变化|没变化|没有变化|没啥变化|没什么变化|无进展|没进展|没有进展|没啥进展|没有新进展|无新进展|老样子|没动|没动静|同昨|同昨天|同昨日|同上|跟昨天一样|和昨天一样|与昨天一样|跟昨日一样|跟前天一样|和昨天差不多|跟昨天差不多|进度没变|进度不变|没变|没有变|未变|不变|照旧|照常|维持原状|原样|保持不变|持平|工地放假|今天放假|放假一天|全体放假|今天没安排|没安排活|没安排施工|歇着呢|都歇着|今天歇着|工地歇着|在歇着|歇一天|休息一天|休息了一天|原地踏步|原地没动|纹丝不动|没挪窝|停在原地|没往前走|没有进度|无进度|没进度",
            "no change|no changes|unchanged|nothing new|nothing changed|no progress|no news|same as yesterday|same as yest|same as before|same as last|same as the day before|as yesterday|nothing much|nothing to report|no update|no updates|not moved|hasn't moved|still the same|same again|nothing moved|nothing happened|nothing done|no movement|zero progress|nothing doing|didn't move|did not move|not a thing|no works today|no change since|stayed the same|stays the same|stays|remains the same|no advance|stood still all day",
        ],
    ),
    (
        Sign::Visit,
        &[
            "现场转了一圈|现场转了|现场看了一圈|跑了两个点|跑了三个点|走了两个点|看了两个点|转了两个点|跑两个点|跑三个点|来工地检查|来检查|来现场检查|来查了|来看了看|came to inspect|came for an inspection|on site at|去了现场|去了工地|看的现场|看了现场|到工地看了|到现场看了|夜查|夜巡|飞检|突击检查|去查过|去看过|来查过|跑三家|跑两家|跑四家|跑五家|跑了四家|走三家|走两家|转两家|看三家|看两家|走了一遍现场|去现场转了|去现场看了|去工地转了|去工地看了|到工地转了|到现场转了|去现场转了一圈|去工地转了一圈|来看工地|来看公地|来看现场|来看了|came to site|came to the site|came on site|came round the site|走了两家|走了三家|走了四家|走了五家|走了几家|看了两家|看了三家|转了两家|转了三家|查了两家|查了三家|walked the site|walked round the site|toured the site|walked around the site|带队查|带队看|带队检查|开的现场会|开现场会|现场会|去过|到过|跑了一遍|转了一遍|走了一遍|看了一遍|转了圈|was at the|site walk|walkabout|walkdown|walk-round|site tour|去的|走访|踏查|调研|督查|视察|巡查|巡检|现场办公|现场检查|现场察看|现场查看|实地查看|实地踏勘|踏勘|大走访|大踏查|入企|暗访|督导|带队到|带队赴|带队来|走了一圈|转了一圈|看了一圈|去了|跑了一趟|跑了趟|跑了两家|跑了三家|跑了几家|跑了两个项目|跑了三个项目|跑了几个项目|到了现场|来现场|到现场|visited|visit|visiting|site visit|site visits|inspected|inspecting|site inspection|inspection visit|spot check|spot checked|walked|walk-through|walkthrough|walked round|walked through|toured|tour|went to|dropped by|stopped by|great visits|popped over|popped over to|popped by|popped in|popped into|swung by|called in at|looked in on|paid a visit|been to|went round|went over to|went out to|drove out to|dropped in on|dropped in at|had a look at|took a look at|had a look round|had a walk round|had a walk around|walked around|toured round|were at|called at|去了趟|去了一趟|走了一趟|走了趟|看了一眼|瞅了一眼|转了转|走了走|转一圈|走一圈|看一圈|去看了|过去看了|实地看了|去看了看|看了看|跑现场|just back from|back from|got back from|came back from|刚从|打现场回来|从现场回来",
        ],
    ),
    (
        Sign::Inspection,
        &[
            "saw|查的|查了|看的|检查|检查了|查看|察看|抽查|观摩|看了|看现场|checked|check|inspection|looked at|looked over|reviewed",
        ],
    ),
    (
        Sign::Going,
        &[
            "去|到|赴|来|陪|带队|组织|参加人|陪同|现场|领导|局长|区长|主任|带人|with|on site|at|this morning|this afternoon|today|yesterday|brigade|bureau",
        ],
    ),
    (
        Sign::Resumed,
        &[
            "复工|复工了|正式复工|恢复施工|恢复生产|重新开工|复工复产|resumed|resume|resumes|back to work|back at work|restarted|works restarted|up and running again|working again|back to it|crews are back|crew is back|crew back|work restarted|work resumed|works resumed|back in action|picked up again|started again|started up again|going again|又开干|又开干了|又干上|又干上了|又干起来|又干起来了|又动工|又动工了|又动起来|又动起来了|重新动工|重新开干|重新动起来|恢复正常施工|恢复作业|恢复了施工|又开始干了|又开始施工|又复工|又复工了|重启施工|重新进场",
        ],
    ),
    (
        Sign::Stopped,
        &["停了|又停|又停了|停工|停工了|停下来|全停|停摆|stopped|stopped again|halted|on hold|work stopped"],
    ),
    (
        Sign::Resolved,
        &[
            "close that issue|close that one|water back on|water is back on|water back|issue is closed|issue is now closed|problem is closed|issue closed out|已处理|问题已处理|问题处理了|close the land issue|close the issue|close this issue|pls close|问题解决|问题已解决|算解决|这事儿了了|事儿了了|事了了|弄好了|可以销|issue gone|issue closed|problem gone|problem solved|back on now|power back on|can be closed|ticket can be closed|you can close|close the ticket|issue can be closed|hooked us up|解决了|已解决|已经解决|都解决|处理好了|处理完|处理完了|处理了|办结|已办结|欠款结清|欠款结清了|欠薪结清了|工资结清了|欠款还清了|销号|可以销号|可以销了|能销了|可以销掉了|可以关闭了|修好了|修好|已修好|已修复|恢复了|恢复供电|来电了|resolved|solved|sorted|sorted out|is fixed|been fixed|got fixed|can close|close it|closed out|cleared up|no longer a problem|is back|back to normal",
        ],
    ),
    (
        Sign::SignedFor,
        &[
            "归我们|归我们科|我们来办|我们负责|已签收|签收|我们受理|已受理|我来跟|我们跟进|this is ours|ours|we'll take it|we will take it|we'll handle|on us",
        ],
    ),
    (
        Sign::NotOurs,
        &[
            "不归我们|不归我|不是我们的|不属于我们|不归我们管|退单|退一下|退回去|请转|not ours|not us|not our job|belongs to|send back|pls send back|wrong department",
        ],
    ),
    (
        Sign::MoreTime,
        &[
            "申请延到|申请延期|申请延至|宽限|延期申请|再给|再给几天|多给几天|need more time|more time|extension|extend the deadline|extend it",
        ],
    ),
    (
        Sign::NoTrouble,
        &[
            "没发现大问题|没大问题|没看到问题|没发现什么问题|未发现什么问题|没发现啥问题|没什么大问题|没啥大问题|没看出什么问题|没看出问题|有问题找我|有问题随时|有问题联系|有问题打我|有问题叫我|有问题喊我|有事找我|无事故|零事故|安全无事故|未发生事故|没出事故|没有问题|没问题|无问题|没啥问题|没什么问题|暂无问题|无其他问题|无异常|一切正常|正常|都正常|没毛病|no accidents|no incidents|zero incidents|zero accidents|no issue|no issues|no problem|no problems|all good|all fine|no trouble|without issue|without problems|nothing wrong|none|all ok|both ok|all clear|no concerns|no snags|nothing to flag|going smoothly|running smoothly|没啥困难|没困难|没有困难|无困难|没啥事|没事|没什么事|没啥大事|无大事|一切顺利|都挺好|挺好|没啥毛病|没有毛病|没发现问题|未发现问题|都没问题",
        ],
    ),
    (
        Sign::Private,
        &[
            "打球|打麻将|喝酒|anyone got a spare|mine is at|mine's at|打印机|复印机|电脑坏|电脑死机|外卖|快递|手机没电|手机快没电|手机坏|手机丢|手机卡|我手机|我的手机|充电宝|充电器|我电脑|我的电脑|我的笔记本|我电话|我的电话|我车|我的车|我家|我老婆|我媳妇|我孩子|我儿子|我女儿|我的电动车|我电动车|我耳机|我的耳机|我眼镜|我外卖|我快递|我胃|我牙|我腰|我头|感冒|发烧",
            "printer|wifi|courier|takeaway|my phone|my mobile|phone battery|my battery|my charger|my laptop|my computer|my car|my bike|my scooter|my motorbike|my van|my kid|my kids|my son|my daughter|my wife|my husband|my back|my head|my tooth|my stomach|my wallet|my keys|my lunch|my wifi|my phone's|my laptop's|my battery's|my car's|my back's|phone's on|phone is on|phone at|my phone is",
        ],
    ),
    (
        Sign::OnTheWay,
        &[
            "late for the call|late for the standup|late to the meeting|late to the call|min late for|minutes late for|mins late for|stuck on the ring road|stuck on the road|stuck on the highway|stuck behind a|我晚到|我迟到|我要晚到|我要迟到|我会晚到|我晚点到|路上堵车|堵车堵|堵在路上|堵路上|堵车了|绕着走|绕道走|绕开走|绕着点|没赶上车|没赶上高铁|没赶上飞机|航班延误|航班取消|航班晚点|高铁晚点|火车晚点|挤不上车|挤不上去|坐过站",
            "i'll be late|i will be late|i'm late|i am late|i'm running late|late for the meeting|stuck in traffic|in traffic|with traffic|traffic jam|take another road|take another route|take a different road|missed the train|missed the bus|missed my train|missed my flight|flight delayed|flight cancelled|train delayed|train is late|bus is late|flight is late",
        ],
    ),
    (
        Sign::NobodyHurt,
        &[
            "没人受伤|无人受伤|没有人受伤|无人员伤亡|没有人员伤亡|无伤亡|没人伤亡|未造成伤亡|人没事|nobody hurt|no one hurt|nobody was hurt|no one was hurt|no injuries|nobody injured|no one injured|no casualties|without injur*",
        ],
    ),
    (
        Sign::Unverified,
        &[
            "没去看|没去瞧|没亲自去|didn't check|did not check|haven't looked|没去核|没核过|没去看过|我没看见|没亲眼看|没去现场看|haven't checked|have not checked|not checked myself|haven't seen it|have not seen it",
        ],
    ),
    (Sign::Everywhere, &["所有项目|全部项目|每个项目|all projects|every project"]),
    (
        Sign::Neighbour,
        &[
            "帮隔壁|替隔壁|代隔壁|给隔壁|隔壁项目|隔壁工地|隔壁标段|帮别的项目|替别的项目|project next door|site next door|neighbouring project|neighbouring site",
        ],
    ),
    (
        Sign::Command,
        &[
            "看下|瞅下|瞧下|导成|怎么用|咋用|咋使|怎么使|给个说明|使用说明|导一份|导个|调出来|导出来|帮我瞅一眼|帮我看一眼|帮看一眼|帮我看下|帮看下|check一下|check 一下|check下|状态|查询|查一下|查下|查查|查看一下|看一下进度|看下进度|导出|导一下|帮助|撤销|撤回|汇总一下|统计一下|列一下|列出|发我|给我看|status|status of|help|undo|export|list|show|show me|give me|send me|summary of|summarise|summarize|look up|tell me|report on",
        ],
    ),
    (
        Sign::Part,
        &[
            "号楼|#楼|栋|幢|座|单元|标段|裙楼|裙房|塔楼|主楼|附楼|东区|西区|南区|北区|东侧|西侧|南侧|北侧|左幅|右幅|左线|右线|上行|下行|局部|段|podium|block|blocks|building|buildings|wing|tower|zone|section|lot|part|north|south|east|west|left|right|bldg",
        ],
    ),
    (Sign::Both, &["都|均|各|同样|一样|both|each|all at|all three|respectively"]),
    (Sign::Main, &["主体|主体结构|主体工程|结构|main structure|main building|the structure|structure"]),
    (
        Sign::NameTail,
        &[
            "那俩|这俩|那两家|这两家|改造|改扩建|扩建|这块儿|那块儿|这一块|那一块|那一块儿|仪式|ceremony|项目|工程|工地|现场|那边|这边|那儿|这儿|的|标段|project|site|works|job|'s|项目部|指挥部|这块|那块|这头|那头",
        ],
    ),
];
