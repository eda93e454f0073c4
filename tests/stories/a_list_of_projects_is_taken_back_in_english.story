# Anna imports a list that was not meant; 刘洋 gives a project of it another name before she takes it back.
Anna @ private: table projects.csv /import portfolio | Code,Name (Chinese),Team,Stage,Total investment | JY-01,中铁会展中心,expo,started,8600万元 | JY-30,会展码头,expo,planned,1200万元 | JY-31,会展广场,expo,planned,300万元
    Anna Berg | What this list would change:
              | Teams: 0 new, 0 changed, 1 as they were, 1 not on the list and kept
              | Projects: 2 new, 1 changed, 0 as they were, 5 not on the list and kept
              | + JY-30 会展码头
              | + JY-31 会展广场
              | ~ JY-01 CREC Expo Center: Stage: under construction → started; Total investment (10,000 yuan): 8500万元 → 8600万元
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: /apply
    Anna Berg | All right, importing; I will tell you how it went.
    Anna Berg | ✅ Imported.
              | Teams: 0 new, 0 changed, 1 as they were, 1 not on the list and kept
              | Projects: 2 new, 1 changed, 0 as they were, 5 not on the list and kept
刘洋 @ private: 简称 JY-30 码头
    刘洋 | JY-30 也叫 码头 了。
Anna @ private: /undo
    Anna Berg | All right, taking that list back; I will tell you how it went.
    Anna Berg | ✅ That list is taken back; this is as it was before:
              | - JY-31 会展广场
              | ~ JY-01 CREC Expo Center: Stage: started → under construction; Total investment (10,000 yuan): 8600万元 → 8500万元
              | These stay, for somebody has changed them since, or already used them or reported:
              | = JY-30 会展码头
Anna @ private: /project JY-30
    Anna Berg | JY-30 会展码头
              | Also called: 会展码头, 码头
              | Team: Expo Center team
              | Stage: planned
              | Next document: verification or filing
              | Total investment: RMB 12 million
Anna @ private: /project JY-31
    Anna Berg | There is no project JY-31.
Anna @ private: /history JY-01
    Anna Berg | JY-01 CREC Expo Center
              | 2023-03-08 09:01 · Taken back Stage: started → under construction; Total investment (10,000 yuan): 8600万元 → 8500万元 — Anna Berg ○
              | 2023-03-08 09:01 · list of projects Stage: under construction → started; Total investment (10,000 yuan): 8500万元 → 8600万元 — Anna Berg ○ (corrected or taken back)
Anna @ private: /undo
    Anna Berg | You have no entry here today that could be taken back.
