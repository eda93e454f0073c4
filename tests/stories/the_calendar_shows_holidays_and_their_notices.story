王建国 @ expo: 历
    expo | 2023年3月：23 个工作日
         | 依据：国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）
历 5月
    expo | 2023年5月：21 个工作日
         | 劳动节：4月29日–5月3日
         | 调休上班：5月6日
         | 依据：国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）
/calendar 2024
    expo | 2024年：251 个工作日
         | 元旦：1月1日
         | 春节：2月10日–2月17日
         | 清明节：4月4日–4月6日
         | 劳动节：5月1日–5月5日
         | 端午节：6月10日
         | 中秋节：9月15日–9月17日
         | 国庆节：10月1日–10月7日
         | 调休上班：2月4日、2月18日、4月7日、4月28日、5月11日、9月14日、9月29日、10月12日
         | 依据：国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）
         | 已装入：
         | 　2023 国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）
         | 　2024 国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）
         | 　2025 国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）
         | 　2026 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）
/calendar 2027年1月
    expo | 2027年1月：21 个工作日
         | 2027 年的放假安排还没有装入，按周一至周五算。
/calendar 13
    expo | 没有这个选项。这样写：/calendar 5月 或 2026 · 哪几天放假、调休（历）
历史上从来没有过
Pierre @ private: /calendar May
    Pierre Martin | May 2023: 21 working days
                  | Labour Day: 29 April–3 May
                  | Worked to make up: 6 May
                  | By: 国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）
/calendar October 2026
    Pierre Martin | October 2026: 18 working days
                  | National Day: 1 October–7 October
                  | Worked to make up: 10 October
                  | By: 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）
/calendar 2023
    Pierre Martin | 2023: 249 working days
                  | New Year's Day: 1 January–2 January
                  | Spring Festival: 21 January–27 January
                  | Tomb-sweeping Day: 5 April
                  | Labour Day: 29 April–3 May
                  | Dragon Boat Festival: 22 June–24 June
                  | Mid-autumn Festival: 29 September
                  | National Day: 30 September–6 October
                  | New Year's Day: 30 December–31 December
                  | Worked to make up: 28 January, 29 January, 23 April, 6 May, 25 June, 7 October, 8 October
                  | By: 国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）
                  | Loaded:
                  | 　2023 国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）
                  | 　2024 国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）
                  | 　2025 国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）
                  | 　2026 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）
/calendar 2027
    Pierre Martin | 2027: 261 working days
                  | The holidays of 2027 are not loaded: Monday to Friday are worked.
                  | Loaded:
                  | 　2023 国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）
                  | 　2024 国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）
                  | 　2025 国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）
                  | 　2026 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）
/calendar someday
    Pierre Martin | There is no such choice. It goes like this: /calendar May, or 2026 · holidays and make-up days
unknown 张伟
张伟 @ private: /calendar
    张伟 | 这里是区重点项目调度台，凭邀请使用。想加入，请向专班组长或调度员要一个邀请链接。
