Pierre Martin @ park: JY-02 topped out today
    park | ✍ JY-02 topped out: done 2023-03-08, recorded
         | Before it comes, not done yet: start of works
Pierre Martin @ park: JY-02 is not topped out yet
    park | Taken back:
         | JY-02 · topped out: done 2023-03-08 JY-02 topped out today
    park | (✍)
Pierre Martin @ private: /node JY-02 topping out
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | · topped out Nothing recorded yet.
                  | Before it comes, not done yet: start of works
Pierre Martin @ park: JY-02 topped out today
    park | ✍ JY-02 topped out: done 2023-03-08, recorded
         | Before it comes, not done yet: start of works
Pierre Martin @ park: JY-02 topping out is expected on 20 April
    park | Taken back:
         | JY-02 · topped out: done 2023-03-08 JY-02 topped out today
    park | (✍)
Pierre Martin @ private: /node JY-02 topping out
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | · topped out forecast 2023-04-20
                  | 2023-03-08 forecast 2023-04-20 JY-02 topping out is expected on 20 April — Pierre Martin ○
                  | Before it comes, not done yet: start of works
赵强 @ park: 中法智能产业园主体封顶了
    park | ✍ 已记 JY-02 主体封顶：完成 2023-03-08
         | 它前面还没有完成的：开工建设
Pierre Martin @ park: JY-02 topping out is postponed to 20 April
    park | JY-02: “topped out” stands as done on 8 March, as 赵强 reported, so this was not recorded. If it is not done, whoever reported it can take that back.
