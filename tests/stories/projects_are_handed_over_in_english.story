周敏 @ private: /language en
    周敏 | All right, English from now on.
    周敏 | (menu) progress issue promise undo last for stage gate node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda sign handled moretime escalate deescalate close reopen page decide askback notices template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
周敏 @ private: /handover Pierre Martin
    Pierre Martin | 周敏 would like to hand over to you:
                  | guarantor: JY-02 China-France Intelligent Industrial Park
                  | Will you take over? (/takeover or /takeover no, within seven days)
                  | [Take over] [Decline]
    周敏 | I have asked Pierre Martin to take over. It moves once they agree, within seven days:
         | guarantor: JY-02 China-France Intelligent Industrial Park
Pierre @ private: /takeover no
    Pierre Martin | All right; they have been told.
    周敏 | Pierre Martin has not taken over; all stays as it was.
周敏 @ private: /handover pierre martin
    Pierre Martin | 周敏 would like to hand over to you:
                  | guarantor: JY-02 China-France Intelligent Industrial Park
                  | Will you take over? (/takeover or /takeover no, within seven days)
                  | [Take over] [Decline]
    周敏 | I have asked Pierre Martin to take over. It moves once they agree, within seven days:
         | guarantor: JY-02 China-France Intelligent Industrial Park
Pierre @ private: press Take over
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) ✅ Handed over from 周敏 to Pierre Martin, from now on:
                  | guarantor: JY-02 China-France Intelligent Industrial Park
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | ✅ Handed over from 周敏 to Pierre Martin, from now on:
         | guarantor: JY-02 China-France Intelligent Industrial Park
Pierre @ private: press Decline
    Pierre Martin | (for a moment) This button is not for you, or no longer good
Anna @ private: /leave 刘洋
    Anna Berg | 刘洋 has left; these end now. What they said stays under their name.
              | team lead, Expo Center team
    刘洋 | 您在重点项目调度台的角色到今天为止。您记下的每一条都还在，署您的名。辛苦了，谢谢您！
    刘洋 | (menu) takeover me body calendar language feedback help start
