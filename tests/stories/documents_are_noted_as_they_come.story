刘洋 @ private: /gate JY-01
    刘洋 | JY-01 中铁会展中心
         | 还没有消息：规划核实、消防验收、人防验收、档案验收、竣工验收备案
         | 以前阶段的 12 项没有记录。
         | 下一项：规划核实
/gate JY-01 施工许可证 办理中 3月1日
    刘洋 | (✍)
手续 JY-01 施工许可证 已取得 3月7日 证号12
    刘洋 | (✍)
/gate JY-01 能评 不需要
    刘洋 | (✍)
/gate JY-01 施工许可证
    刘洋 | 请写上办到哪一步：办理中、已取得、不需要或未办。这样写：/gate 编号 手续 状态 日期 · 一项手续办到哪一步（手续）
/gate JY-01 出生证 已取得
    刘洋 | 没有这项手续。可以写：核准或备案、用地预审与选址意见书、环评批复、节能审查、土地出让或划拨、建设用地规划许可证、建设工程规划许可证、施工图审查、招投标、质监安监手续、施工许可证、投资入统、规划核实、消防验收、人防验收、档案验收、竣工验收备案。
/gate JY-01
    刘洋 | JY-01 中铁会展中心
         | – 节能审查 不需要 2023-03-08 —— 刘洋 ○
         | ✓ 施工许可证 已取得 2023-03-01 → 2023-03-07 证号12 —— 刘洋 ○
         | 还没有消息：规划核实、消防验收、人防验收、档案验收、竣工验收备案
         | 以前阶段的 10 项没有记录。
         | 下一项：规划核实
/last
    刘洋 | 您今天在这里的上一条：
         | JY-01 · 节能审查：不需要
         | 依据：按命令写的；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
/undo
    刘洋 | 已撤回：
         | JY-01 · 节能审查：不需要
/gate JY-01
    刘洋 | JY-01 中铁会展中心
         | ✓ 施工许可证 已取得 2023-03-01 → 2023-03-07 证号12 —— 刘洋 ○
         | 还没有消息：规划核实、消防验收、人防验收、档案验收、竣工验收备案
         | 以前阶段的 11 项没有记录。
         | 下一项：规划核实
王建国 @ private: /gate JY-01 消防验收 已取得
    王建国 | 您的角色在这里不能用 /gate。/help 是您可以用的。
/gate JY-01
    王建国 | JY-01 中铁会展中心
           | ✓ 施工许可证 已取得 2023-03-01 → 2023-03-07 证号12 —— 刘洋 ○
           | 还没有消息：规划核实、消防验收、人防验收、档案验收、竣工验收备案
           | 以前阶段的 11 项没有记录。
           | 下一项：规划核实
Pierre @ private: /gate JY-01
    Pierre Martin | JY-01 is not one of your projects here.
/gate JY-02 statistics entry applied 2023-03-01
    Pierre Martin | (✍)
/gate JY-02 statistics entry granted
    Pierre Martin | (✍)
/gate JY-02 birth certificate granted
    Pierre Martin | There is no such document. You can write: verification or filing, land pre-examination and site opinion, environmental assessment approval, energy review, land grant or allocation, land use planning permit, works planning permit, construction drawing review, tender, quality and safety supervision, construction permit, statistics entry, workers back, resumption permit, tower crane inspection, money to resume, materials on site, planning check, fire safety acceptance, civil defence acceptance, archives acceptance, completion filing.
/gate JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | ✓ statistics entry granted 2023-03-01 → 2023-03-08 — Pierre Martin ○
                  | Nothing known yet: planning check, fire safety acceptance, civil defence acceptance, archives acceptance, completion filing
                  | 16 documents of earlier stages are not noted.
                  | Next: planning check
