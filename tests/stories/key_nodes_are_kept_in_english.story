Pierre @ private: /node JY-02 topped out plan 2023-09-30
    Pierre Martin | (✍)
/node JY-02 topped out plan 2023-10-15
    Pierre Martin | topped out is planned for 2023-09-30. To move it to 2023-10-15, please send it again with the reason after the date.
/node JY-02 topped out plan 2023-10-15 steel comes late
    Pierre Martin | (✍)
/node JY-02 topped out forecast 10/20
    Pierre Martin | (✍)
/node JY-02 start of works done 3/6
    Pierre Martin | ✍ JY-02 start of works: done 2023-03-06, recorded
                  | Before it comes, not done yet: construction permit, land clearance, tender
/node JY-02 construction permit started yesterday
    Pierre Martin | ✍ JY-02 construction permit: started 2023-03-07, recorded
                  | Before it comes, not done yet: land and planning permits
/node JY-02 topped out
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | · topped out plan 2023-10-15 (first 2023-09-30), forecast 2023-10-20, 5 days late as it looks
                  | 2023-03-08 plan 2023-09-30 — Pierre Martin ○
                  | 2023-03-08 plan 2023-09-30 → 2023-10-15 steel comes late — Pierre Martin ○
                  | 2023-03-08 forecast 2023-10-20 — Pierre Martin ○
/node JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · key nodes
                  | pre-approval
                  | … construction permit started 2023-03-07
                  | start and statistics entry
                  | ✓ start of works 2023-03-06
                  | completion
                  | · topped out plan 2023-10-15 (first 2023-09-30), forecast 2023-10-20, 5 days late as it looks
                  | 17 more have no date yet.
                  | Next: topped out
/node JY-02 topped out done 9.28
    Pierre Martin | I could not read the day. Please write it like 2023-09-30, 9/30, 30 September, today or yesterday. It goes like this: /node CODE NODE forecast|start|done DAY · report a key node
/node JY-02 topped out done tomorrow
    Pierre Martin | That day has not come yet. It goes like this: /node CODE NODE forecast|start|done DAY · report a key node
/node JY-02 ribbon cutting done
    Pierre Martin | There is no such node. You can write: signing, company registration, site fixed, money in place, project approval or filing, environmental assessment, energy review, land and planning permits, construction permit, land clearance, tender, water and power, start of works, statistics entry, topped out, special acceptance, completion filing, final accounts audited, in production or use, at design output.
/undo
    Pierre Martin | Taken back:
                  | JY-02 · construction permit: started 2023-03-07
# Another team's projects are not theirs.
/node JY-01
    Pierre Martin | JY-01 is not one of your projects here.
/node JY-01 topped out done
    Pierre Martin | JY-01 is not one of your projects here.
# The administrator looks, and changes nothing.
Anna @ private: /node JY-02 topped out done
    Anna Berg | Your role does not include /node here. /help shows what you can do.
/node JY-02
    Anna Berg | JY-02 China-France Intelligent Industrial Park · key nodes
              | start and statistics entry
              | ✓ start of works 2023-03-06
              | completion
              | · topped out plan 2023-10-15 (first 2023-09-30), forecast 2023-10-20, 5 days late as it looks
              | 18 more have no date yet.
              | Next: topped out
# Nor does the field plan.
赵强 @ park: /node JY-02 tender plan 2023-04-01
    park | 定计划、改计划由组长、包保责任人、项目秘书或调度员来做。您可以报预计：把“计划”换成“预计”。
/node JY-02 tender done
    park | ✍ 已记 JY-02 工程招标：完成 2023-03-08
         | 它前面还没有完成的：项目立项
